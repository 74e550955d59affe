import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { interimDecider, type LiftInterimMeasure as Decided } from '../domain/interim.decide.js';

/** Rights that rested until a case is decided come back. */
export class LiftInterimMeasure extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(LiftInterimMeasure)
export class LiftInterimMeasureHandler implements ICommandHandler<LiftInterimMeasure> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: LiftInterimMeasure): Promise<Receipt> {
    return this.decisions.run(interimDecider, { type: 'LiftInterimMeasure', ...data }, context);
  }
}
