import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { FoldedStreams, followingCommandId, LedgerCommand, type Receipt } from '#cqrs';
import { CooperativeCalendar } from '#statutes';
import { EraseDisclosures, erasureFolding, erasureStream, IDENTITY, Vault, type ErasureBasis } from '#vault';
import { membershipDecider } from '../domain/membership.decide.js';
import { identityUnknown } from '../domain/membership.errors.js';
import { memberStream } from '../domain/membership.js';
import { identityRetention } from '../domain/retention.js';
import { heldIdentity, vaultNameOf } from '../vault-names.js';

/** Who somebody is is forgotten, as far as the register does not need it; that she was a member stays. */
export class EraseIdentity extends LedgerCommand<{ readonly memberId: string; readonly basis: ErasureBasis }> {}

@CommandHandler(EraseIdentity)
export class EraseIdentityHandler implements ICommandHandler<EraseIdentity> {
  constructor(
    private readonly commands: CommandBus,
    private readonly streams: FoldedStreams,
    private readonly vault: Vault,
    private readonly calendar: CooperativeCalendar,
  ) {}

  /** @throws DomainError `IDENTITY_UNKNOWN`, `PERSONAL_DATA_RETAINED` */
  async execute({ data: { memberId, basis }, context }: EraseIdentity): Promise<Receipt> {
    const requestId = followingCommandId(context.commandId, 'erasure');
    const earlier = (await this.streams.load(erasureStream(requestId), erasureFolding)).earlier(context.commandId);
    // What is gone cannot be asked for again; the same command is answered as it was.
    if (earlier) return earlier.receipt;
    const { state: membership } = await this.streams.load(memberStream(memberId), membershipDecider);
    const held = [...heldIdentity(this.vault, vaultNameOf(memberId)).values()];
    if (held.length === 0) throw identityUnknown(memberId);
    const on = await this.calendar.today();
    const retention = identityRetention(membership);
    const needed = retention && retention.until > on ? held.filter(({ purpose }) => purpose === IDENTITY) : [];
    const retained = needed.map(({ digest }) => ({ digest, until: retention?.until ?? '', basis: retention?.basis ?? '' }));
    const digests = held.filter((value) => !needed.includes(value)).map(({ digest }) => digest);
    return this.commands.execute(new EraseDisclosures({ requestId, basis, digests, retained, on }, context));
  }
}
