import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import type { PayUpShares as Decided } from '../domain/shares.commands.js';
import { sharesDecider } from '../domain/shares.decide.js';

/** Money is received against a subscription. */
export class PayUpShares extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(PayUpShares)
export class PayUpSharesHandler implements ICommandHandler<PayUpShares> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: PayUpShares): Promise<Receipt> {
    return this.decisions.run(sharesDecider, { type: 'PayUpShares', ...data }, context);
  }
}
