import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import type { GiveBackShares as Decided } from '../domain/shares.commands.js';
import { sharesDecider } from '../domain/shares.decide.js';

/** The other side of a transfer that was taken back. */
export class GiveBackShares extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(GiveBackShares)
export class GiveBackSharesHandler implements ICommandHandler<GiveBackShares> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: GiveBackShares): Promise<Receipt> {
    return this.decisions.run(sharesDecider, { type: 'GiveBackShares', ...data }, context);
  }
}
