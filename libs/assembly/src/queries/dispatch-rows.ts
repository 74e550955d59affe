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
