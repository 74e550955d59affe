import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { rollCorrectionDecider, type CorrectRoll as Decided } from '../domain/roll-correction.decide.js';

/** A frozen roll is corrected, by name and for a reason. */
export class CorrectRoll extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(CorrectRoll)
export class CorrectRollHandler implements ICommandHandler<CorrectRoll> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: CorrectRoll): Promise<Receipt> {
    return this.decisions.run(rollCorrectionDecider, { type: 'CorrectRoll', ...data }, context);
  }
}
