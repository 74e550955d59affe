import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { interimDecider, type OrderInterimMeasure as Decided } from '../domain/interim.decide.js';

/** Rights rest until a case is decided. */
export class OrderInterimMeasure extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(OrderInterimMeasure)
export class OrderInterimMeasureHandler implements ICommandHandler<OrderInterimMeasure> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: OrderInterimMeasure): Promise<Receipt> {
    return this.decisions.run(interimDecider, { type: 'OrderInterimMeasure', ...data }, context);
  }
}
