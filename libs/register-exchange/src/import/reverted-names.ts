import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { FoldedStreams, type CommandContext } from '#cqrs';
import { heldIdentity, vaultNameOf } from '#membership';
import { membershipDecider, memberStream } from '#membership/domain';
import { CooperativeCalendar } from '#statutes';
import { EraseDisclosures, Vault } from '#vault';
import type { ImportIds } from './import-ids.js';

/** As many digests as one entry names. */
const PAGE = 1_000;

/** Who came with an import that was taken back was never on the register: nothing is left to know her name for. */
@Injectable()
export class RevertedNames {
  constructor(
    private readonly commands: CommandBus,
    private readonly streams: FoldedStreams,
    private readonly vault: Vault,
    private readonly calendar: CooperativeCalendar,
  ) {}

  async erase(persons: Iterable<string>, ids: ImportIds, context: Omit<CommandContext, 'commandId'>): Promise<void> {
    const digests: string[] = [];
    for (const memberId of persons) {
      const { state } = await this.streams.load(memberStream(memberId), membershipDecider);
      if (state.status === 'unknown')
        digests.push(...Array.from((await heldIdentity(this.vault, vaultNameOf(memberId))).values(), ({ digest }) => digest));
    }
    const on = await this.calendar.today();
    for (let from = 0; from < digests.length; from += PAGE) {
      const part = digests.slice(from, from + PAGE);
      // The same digests make the same command, whenever a reversion that was cut short comes to them.
      const requestId = ids.step(`erase ${part[0] ?? ''}`);
      await this.commands.execute(
        new EraseDisclosures({ requestId, basis: 'retentionOver', digests: part, on }, { ...context, commandId: requestId }),
      );
    }
  }
}
