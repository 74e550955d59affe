import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { FoldedStreams, followingCommandId, type CommandContext, type Receipt } from '#cqrs';
import { CooperativeCalendar } from '#statutes';
import { EraseDisclosures, erasureFolding, erasureStream, type ErasureBasis } from '#vault';
import { identityUnknown } from '../domain/membership.errors.js';
import { KeptAbout, splitOn } from '../kept-about.js';

/** Erases what is kept about a member, as far as nothing keeps it. */
@Injectable()
export class Erasures {
  constructor(
    private readonly commands: CommandBus,
    private readonly streams: FoldedStreams,
    private readonly kept: KeptAbout,
    private readonly calendar: CooperativeCalendar,
  ) {}

  /**
   * @param purposes  every one when absent
   * @throws DomainError `IDENTITY_UNKNOWN`, `PERSONAL_DATA_RETAINED`
   */
  async erase(memberId: string, basis: ErasureBasis, context: CommandContext, purposes?: readonly string[]): Promise<Receipt> {
    const requestId = followingCommandId(context.commandId, 'erasure');
    const earlier = (await this.streams.load(erasureStream(requestId), erasureFolding)).earlier(context.commandId);
    // What is gone cannot be asked for again; the same command is answered as it was.
    if (earlier) return earlier.receipt;
    const kept = await this.kept.member(memberId, purposes);
    if (kept.length === 0) throw identityUnknown(memberId);
    const on = await this.calendar.today();
    return this.commands.execute(new EraseDisclosures({ requestId, basis, ...splitOn(kept, on), on }, context));
  }
}
