import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import type { CancelSubscription as Decided } from '../domain/shares.commands.js';
import { sharesDecider } from '../domain/shares.decide.js';

/** A subscription on which nothing was paid is given up. */
export class CancelSubscription extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(CancelSubscription)
export class CancelSubscriptionHandler implements ICommandHandler<CancelSubscription> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: CancelSubscription): Promise<Receipt> {
    return this.decisions.run(sharesDecider, { type: 'CancelSubscription', ...data }, context);
  }
}
