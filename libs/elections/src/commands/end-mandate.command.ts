import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { mandateDecider, type EndMandate as Decided } from '../domain/mandate.decide.js';

/** A mandate ends. */
export class EndMandate extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(EndMandate)
export class EndMandateHandler implements ICommandHandler<EndMandate> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: EndMandate): Promise<Receipt> {
    return this.decisions.run(mandateDecider, { type: 'EndMandate', ...data }, context);
  }
}
