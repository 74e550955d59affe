import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { showOfHandsDecider, type RecordShowOfHands as Decided } from '../domain/show-of-hands.decide.js';

/** Two scrutineers have counted the hands. */
export class RecordShowOfHands extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(RecordShowOfHands)
export class RecordShowOfHandsHandler implements ICommandHandler<RecordShowOfHands> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: RecordShowOfHands): Promise<Receipt> {
    return this.decisions.run(showOfHandsDecider, { type: 'RecordShowOfHands', ...data }, context);
  }
}
