import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import type { SubscribeShares as Decided } from '../domain/shares.commands.js';
import { sharesDecider } from '../domain/shares.decide.js';

/** A member commits to take shares. */
export class SubscribeShares extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(SubscribeShares)
export class SubscribeSharesHandler implements ICommandHandler<SubscribeShares> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: SubscribeShares): Promise<Receipt> {
    return this.decisions.run(sharesDecider, { type: 'SubscribeShares', ...data }, context);
  }
}
