import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { candidacyDecider, type ReinstateCandidacy as Decided } from '../domain/candidacy.decide.js';

/** A candidate stands again. */
export class ReinstateCandidacy extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(ReinstateCandidacy)
export class ReinstateCandidacyHandler implements ICommandHandler<ReinstateCandidacy> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: ReinstateCandidacy): Promise<Receipt> {
    return this.decisions.run(candidacyDecider, { type: 'ReinstateCandidacy', ...data }, context);
  }
}
