import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { electionDecider, type DeclareCandidacy as Decided } from '../domain/election.decide.js';

/** A member stands for election. */
export class DeclareCandidacy extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(DeclareCandidacy)
export class DeclareCandidacyHandler implements ICommandHandler<DeclareCandidacy> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: DeclareCandidacy): Promise<Receipt> {
    return this.decisions.run(electionDecider, { type: 'DeclareCandidacy', ...data }, context);
  }
}
