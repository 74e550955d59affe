import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { candidacyDecider, type WithdrawCandidacy as Decided } from '../domain/candidacy.decide.js';

/** A candidate stands no longer. */
export class WithdrawCandidacy extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(WithdrawCandidacy)
export class WithdrawCandidacyHandler implements ICommandHandler<WithdrawCandidacy> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: WithdrawCandidacy): Promise<Receipt> {
    return this.decisions.run(candidacyDecider, { type: 'WithdrawCandidacy', ...data }, context);
  }
}
