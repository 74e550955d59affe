import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import type { CancelClaimedShares as Decided } from '../domain/shares.commands.js';
import { sharesDecider } from '../domain/shares.decide.js';

/** The capital may be reduced: the shares of a claim are no more. */
export class CancelClaimedShares extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(CancelClaimedShares)
export class CancelClaimedSharesHandler implements ICommandHandler<CancelClaimedShares> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: CancelClaimedShares): Promise<Receipt> {
    return this.decisions.run(sharesDecider, { type: 'CancelClaimedShares', ...data }, context);
  }
}
