import type { Database } from 'better-sqlite3';
import { prepared } from '#processing';
import type { DispatchChannel, DispatchOutcome } from '../domain/dispatch.events.js';

/** What became of one convocation by one channel. */
export interface DispatchView {
  readonly channel: DispatchChannel;
  readonly outcome: DispatchOutcome;
  /** ledger number of the entry that says so */
  readonly number: number;
}

/** How far the dispatch has come by one channel. */
export interface ChannelCount {
  readonly channel: DispatchChannel;
  readonly sent: number;
  readonly delivered: number;
  readonly failed: number;
}

/** Members it reached by any channel, and what became of it by each. */
export interface DispatchCount {
  readonly reached: number;
  readonly channels: readonly ChannelCount[];
}

interface Row extends DispatchView {
  readonly memberId: string;
}

/** What went out to these members for a day, by member; who was sent nothing is not among them. */
export const dispatchesOf = (
  database: Database,
  assemblyId: string,
  date: string,
  memberIds: readonly string[],
): ReadonlyMap<string, readonly DispatchView[]> => {
  const rows = prepared<[string, string, string], Row>(
    database,
    `SELECT member_id AS memberId, channel, outcome, ledger_number AS number FROM json_each(?) AS asked
      CROSS JOIN dispatch ON dispatch.assembly_id = ? AND dispatch.date = ? AND dispatch.member_id = asked.value ORDER BY member_id, channel`,
  ).all(JSON.stringify(memberIds), assemblyId, date);
  const byMember = new Map<string, DispatchView[]>();
  for (const { memberId, ...dispatch } of rows) byMember.set(memberId, [...(byMember.get(memberId) ?? []), dispatch]);
  return byMember;
};

/** How far the dispatch for a day has come, members counted who left since. */
export const dispatchCount = (database: Database, assemblyId: string, date: string): DispatchCount => ({
  reached:
    prepared<[string, string], number>(
      database,
      `SELECT count(DISTINCT member_id) FROM dispatch WHERE assembly_id = ? AND date = ? AND outcome <> 'failed'`,
    )
      .pluck()
      .get(assemblyId, date) ?? 0,
  channels: prepared<[string, string], ChannelCount>(
    database,
    `SELECT channel, sum(outcome = 'sent') AS sent, sum(outcome = 'delivered') AS delivered, sum(outcome = 'failed') AS failed
      FROM dispatch WHERE assembly_id = ? AND date = ? GROUP BY channel ORDER BY channel`,
  ).all(assemblyId, date),
});
