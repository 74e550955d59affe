import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { mandateDecider, type BeginMandate as Decided } from '../domain/mandate.decide.js';

/** An elected member takes her seat. */
export class BeginMandate extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(BeginMandate)
export class BeginMandateHandler implements ICommandHandler<BeginMandate> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: BeginMandate): Promise<Receipt> {
    return this.decisions.run(mandateDecider, { type: 'BeginMandate', ...data }, context);
  }
}
