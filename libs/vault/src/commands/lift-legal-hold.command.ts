import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt } from '#cqrs';
import { legalHoldDecider } from '../domain/legal-hold.decide.js';
import { HoldReasons } from './hold-reasons.js';

/** What a hold kept may be erased again. */
export class LiftLegalHold extends LedgerCommand<{
  readonly holdId: string;
  readonly memberId: string;
  /** free text, kept in the vault: the entry holds its digest */
  readonly reason: string;
}> {}

@CommandHandler(LiftLegalHold)
export class LiftLegalHoldHandler implements ICommandHandler<LiftLegalHold> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly reasons: HoldReasons,
  ) {}

  /** @throws DomainError `LEGAL_HOLD_UNKNOWN` */
  execute({ data: { reason, ...data }, context }: LiftLegalHold): Promise<Receipt> {
    return this.reasons.keep(data.memberId, reason, context, (reasonDigest) =>
      this.decisions.run(legalHoldDecider, { type: 'LiftLegalHold', ...data, reasonDigest }, context),
    );
  }
}
