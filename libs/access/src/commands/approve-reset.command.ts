import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, FoldedStreams, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { Accounts } from '../accounts/accounts.js';
import { Credentials } from '../accounts/credentials.js';
import { resetDecider, type ApproveReset as Decided } from '../domain/reset.decide.js';
import { resetFolding, resetStream } from '../domain/reset.js';
import { Sessions } from '../sessions/sessions.js';

/** A second person agrees that an account is reset. */
export class ApproveReset extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

/** Recorded first, then carried out; sent again, it carries out what a power cut left. */
@CommandHandler(ApproveReset)
export class ApproveResetHandler implements ICommandHandler<ApproveReset> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly streams: FoldedStreams,
    private readonly accounts: Accounts,
    private readonly credentials: Credentials,
    private readonly sessions: Sessions,
  ) {}

  /** @throws DomainError `RESET_UNKNOWN`, `RESET_BY_SAME_PERSON`, `RESET_OVER` {until} */
  async execute({ data, context }: ApproveReset): Promise<Receipt> {
    const receipt = await this.decisions.run(resetDecider, { type: 'ApproveReset', ...data }, context);
    if (!context.dryRun) await this.carryOut(data.resetId);
    return receipt;
  }

  /** As often as it is sent: what was chosen after the agreement stays. */
  private async carryOut(resetId: string): Promise<void> {
    const { state } = await this.streams.load(resetStream(resetId), resetFolding);
    const account = state.status === 'approved' ? await this.accounts.ofActor(state.request.actorId) : undefined;
    if (!account || state.status !== 'approved') return;
    const isForgotten = await this.credentials.forget(account.accountId, state.approvedAt);
    if (isForgotten) await this.sessions.revokeAllOf(account.accountId);
  }
}
