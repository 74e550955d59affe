import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { followingCommandId, LedgerCommand, type CommandContext, type Receipt } from '#cqrs';
import { CooperativeCalendar } from '#statutes';
import { EraseDisclosures, Vault } from '#vault';
import { KeptAbout } from '../kept-about.js';

/** How many persons are looked at before others have their turn. */
const PAGE = 100;

/** What is over its time is erased, of everybody, without being asked for. */
export class EraseOverdue extends LedgerCommand<Readonly<Record<string, never>>> {}

@CommandHandler(EraseOverdue)
export class EraseOverdueHandler implements ICommandHandler<EraseOverdue> {
  constructor(
    private readonly commands: CommandBus,
    private readonly kept: KeptAbout,
    private readonly vault: Vault,
    private readonly calendar: CooperativeCalendar,
  ) {}

  /** @returns the last erasure's receipt; one of no entry where nothing was over its time */
  async execute({ context }: EraseOverdue): Promise<Receipt> {
    const on = await this.calendar.today();
    let last: Receipt = { stream: 'erasure', revision: -1 };
    let after = '';
    for (;;) {
      const members = await this.vault.pseudonymsAfter('member', after, PAGE);
      for (const memberId of members) last = (await this.eraseOf(memberId, on, context)) ?? last;
      after = members.at(-1) ?? after;
      if (members.length < PAGE) return last;
    }
  }

  private async eraseOf(memberId: string, on: string, context: CommandContext): Promise<Receipt | undefined> {
    const over = (await this.kept.member(memberId)).filter(({ retention: { until } }) => until <= on);
    if (over.length === 0) return undefined;
    const digests = over.map(({ held: { digest } }) => digest);
    if ((await this.vault.scopeOf(digests, on)).erasable.length === 0) return undefined;
    const requestId = followingCommandId(context.commandId, memberId);
    return this.commands.execute(
      new EraseDisclosures({ requestId, basis: 'retentionOver', digests, on }, { ...context, commandId: requestId }),
    );
  }
}
