import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { candidacyDecider, type ValidateCandidacy as Decided } from '../domain/candidacy.decide.js';

/** The bureau finds a candidacy in order. */
export class ValidateCandidacy extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(ValidateCandidacy)
export class ValidateCandidacyHandler implements ICommandHandler<ValidateCandidacy> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: ValidateCandidacy): Promise<Receipt> {
    return this.decisions.run(candidacyDecider, { type: 'ValidateCandidacy', ...data }, context);
  }
}
