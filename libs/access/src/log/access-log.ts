import { v7 } from 'uuid';
import { addDays, type Clock } from '#kernel';
import type { AccessLogTable } from '../access-schema.js';
import type { AccessTables } from '../access-tables.js';
import { afterMilliseconds } from '../sessions/instants.js';

/** Somebody looked at what is written about a member. */
export interface Look {
  readonly memberId: string;
  readonly actorId: string;
  /** operation of the API, `members-get` */
  readonly operation: string;
}

export interface LookNoted extends Look {
  readonly entryId: string;
  readonly at: string;
}

export interface LooksAsked {
  /** at this member; at any when absent */
  readonly memberId?: string;
  /** by this person; by any when absent */
  readonly actorId?: string;
  /** first day, UTC */
  readonly from?: string;
  /** last day, UTC */
  readonly to?: string;
  /** entry the page comes after, itself not in it; the last look when absent */
  readonly before?: string;
  readonly limit: number;
}

/** How long looks are kept: six months to a year (CNIL, recommendation on logging of 14 October 2021). */
const KEPT_FOR = 365 * 86_400_000;

/** Milliseconds after which what was noted is written, together. */
const WRITTEN_WITHIN = 1_000;

/**
 * Who looked at which member: for the member and the board, apart from the ledger, and forgotten after a year. Looking waits for nothing:
 * what is noted is written a moment later, and at the latest when the node stops.
 */
export class AccessLog {
  private noted: AccessLogTable[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly tables: AccessTables,
    private readonly clock: Clock,
  ) {}

  /** Notes a look. What she reads of herself is nobody's business. */
  note({ memberId, actorId, operation }: Look): void {
    if (memberId === actorId) return;
    const at = this.clock.now();
    this.noted.push({ entry_id: v7({ msecs: Date.parse(at) }), member_id: memberId, actor_id: actorId, operation, at });
    this.timer ??= setTimeout(() => void this.flush().catch(() => undefined), WRITTEN_WITHIN).unref();
  }

  /** Looks, the last one first. */
  async looks({ memberId, actorId, from, to, before, limit }: LooksAsked): Promise<readonly LookNoted[]> {
    await this.flush();
    let asked = this.tables.db.selectFrom('access_log').selectAll();
    if (memberId !== undefined) asked = asked.where('member_id', '=', memberId);
    if (actorId !== undefined) asked = asked.where('actor_id', '=', actorId);
    // An instant begins with its day, and sorts behind it.
    if (from !== undefined) asked = asked.where('at', '>=', from);
    if (to !== undefined) asked = asked.where('at', '<', addDays(to, 1));
    if (before !== undefined) asked = asked.where('entry_id', '<', before);
    const rows = await asked.orderBy('entry_id', 'desc').limit(limit).execute();
    return rows.map((row) => ({
      entryId: row.entry_id,
      memberId: row.member_id,
      actorId: row.actor_id,
      operation: row.operation,
      at: row.at,
    }));
  }

  /** Writes what was noted. What cannot be written now is written the next time. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { noted } = this;
    if (noted.length === 0) return;
    this.noted = [];
    try {
      await this.tables.db.insertInto('access_log').values(noted).execute();
    } catch (error) {
      this.noted = [...noted, ...this.noted];
      throw error;
    }
  }

  /** Forgets what is older than a year. */
  async sweep(): Promise<void> {
    const before = afterMilliseconds(this.clock.now(), -KEPT_FOR);
    await this.tables.db.deleteFrom('access_log').where('at', '<', before).execute();
  }
}
