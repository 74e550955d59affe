import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import type { DeductShareFromPay as Decided } from '../domain/shares.commands.js';
import { sharesDecider } from '../domain/shares.decide.js';

/** A month of pay: one share is subscribed and paid from it, where the rules ask for it. */
export class DeductShareFromPay extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(DeductShareFromPay)
export class DeductShareFromPayHandler implements ICommandHandler<DeductShareFromPay> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: DeductShareFromPay): Promise<Receipt> {
    return this.decisions.run(sharesDecider, { type: 'DeductShareFromPay', ...data }, context);
  }
}
