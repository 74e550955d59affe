import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { candidacyDecider, type RejectCandidacy as Decided } from '../domain/candidacy.decide.js';

/** The bureau turns a candidacy down, on a ground. */
export class RejectCandidacy extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(RejectCandidacy)
export class RejectCandidacyHandler implements ICommandHandler<RejectCandidacy> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: RejectCandidacy): Promise<Receipt> {
    return this.decisions.run(candidacyDecider, { type: 'RejectCandidacy', ...data }, context);
  }
}
