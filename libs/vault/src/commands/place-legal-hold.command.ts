import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt } from '#cqrs';
import { legalHoldDecider } from '../domain/legal-hold.decide.js';
import { HoldReasons } from './hold-reasons.js';

/** Nothing of a member is erased until somebody says so. */
export class PlaceLegalHold extends LedgerCommand<{
  readonly holdId: string;
  readonly memberId: string;
  /** free text, kept in the vault: the entry holds its digest */
  readonly reason: string;
  /** calendar date on which it is to be looked at again */
  readonly reviewOn: string;
}> {}

@CommandHandler(PlaceLegalHold)
export class PlaceLegalHoldHandler implements ICommandHandler<PlaceLegalHold> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly reasons: HoldReasons,
  ) {}

  /** @throws DomainError `REVIEW_NOT_AHEAD` */
  execute({ data: { reason, ...data }, context }: PlaceLegalHold): Promise<Receipt> {
    return this.reasons.keep(data.memberId, reason, context, (reasonDigest) =>
      this.decisions.run(legalHoldDecider, { type: 'PlaceLegalHold', ...data, reasonDigest }, context),
    );
  }
}
