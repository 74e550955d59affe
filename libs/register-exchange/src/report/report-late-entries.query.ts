import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { canonicalJson, hasCode } from '#kernel';
import { ListRolls, type FrozenRoll } from '#assembly';
import { GetMember, ListLateEntries, type LateEntriesPage, type LateEntriesQuestion, type LateEntry, type RosterLine } from '#membership';

/** A roll that an entry came too late for. */
export interface TouchedRoll extends FrozenRoll {
  /** what the roll would say of this person today: she would be on it, would not, or would stand otherwise */
  readonly change: 'joins' | 'leaves' | 'differs';
  /** the assembly is over: its minutes rest on the roll */
  readonly minutes: boolean;
}

export interface ReportedEntry extends LateEntry {
  /** the latest assembly first; rolls are never changed, the bureau decides what follows */
  readonly touches: readonly TouchedRoll[];
}

export interface LateEntriesReport extends Omit<LateEntriesPage, 'items'> {
  readonly items: readonly ReportedEntry[];
}

/**
 * What was recorded about members after the fact, each entry with the rolls and the minutes it would have changed: those frozen before it, for
 * a day of which the register says something else since.
 * @throws DomainError `DATE_INVALID`, `MOMENT_INVALID`, `LIMIT_INVALID`, `CURSOR_INVALID`
 */
export class ReportLateEntries extends Query<LateEntriesReport> {
  constructor(readonly question: LateEntriesQuestion) {
    super();
  }
}

@QueryHandler(ReportLateEntries)
export class ReportLateEntriesHandler implements IQueryHandler<ReportLateEntries> {
  constructor(private readonly queries: QueryBus) {}

  async execute({ question }: ReportLateEntries): Promise<LateEntriesReport> {
    const { items: entries, ...page } = await this.queries.execute(new ListLateEntries(question));
    const rolls = await this.queries.execute(new ListRolls());
    const items: ReportedEntry[] = [];
    for (const entry of entries) items.push({ ...entry, touches: await this.touchedBy(entry, rolls) });
    return { ...page, items };
  }

  private async touchedBy(entry: LateEntry, rolls: readonly FrozenRoll[]): Promise<readonly TouchedRoll[]> {
    const touched: TouchedRoll[] = [];
    for (const roll of rolls) {
      if (roll.asOf >= entry.number || roll.date < entry.touchesFrom) continue;
      const before = await this.lineOn(entry.memberId, roll.date, entry.number - 1);
      const after = await this.lineOn(entry.memberId, roll.date, entry.number);
      const change = changeBetween(before, after);
      if (change) touched.push({ ...roll, change, minutes: roll.status === 'closed' });
    }
    return touched;
  }

  private async lineOn(memberId: string, asOf: string, knownAt: number): Promise<RosterLine | undefined> {
    try {
      return (await this.queries.execute(new GetMember(memberId, { asOf, knownAt }))).member;
    } catch (error) {
      if (hasCode(error, 'MEMBER_UNKNOWN')) return undefined;
      throw error;
    }
  }
}

const changeBetween = (before: RosterLine | undefined, after: RosterLine | undefined): TouchedRoll['change'] | undefined => {
  if (!before) return after ? 'joins' : undefined;
  if (!after) return 'leaves';
  return saidOf(before) === saidOf(after) ? undefined : 'differs';
};

/** What a roll takes from a line: not since when it reads so. */
const saidOf = ({ category, college, representativeId, suspended }: RosterLine): string =>
  canonicalJson({ category, college, representativeId, suspended });
