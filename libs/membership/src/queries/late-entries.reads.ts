import type { Database } from 'better-sqlite3';
import { prepared } from '#processing';
import type { MembershipEvent } from '../domain/membership.events.js';

/** An entry that changed what the roster says of days before the one on which it was recorded. */
export interface LateEntry {
  /** ledger number: rolls that were frozen up to a smaller one do not know of it */
  readonly number: number;
  readonly memberId: string;
  readonly type: MembershipEvent['type'];
  /** first day of which the roster says something else since */
  readonly touchesFrom: string;
  readonly recordedAt: string;
  readonly decisionRef: string | null;
}

export interface LateSlice {
  /** ledger number the slice starts after */
  readonly after: number;
  readonly knownAt: number;
  /** only entries that touch this day or one before it */
  readonly touching: string;
  readonly limit: number;
}

/** @returns at most `limit` entries in the order of the ledger */
export const lateEntries = (database: Database, slice: LateSlice): readonly LateEntry[] =>
  prepared<[LateSlice], LateEntry>(
    database,
    `SELECT number, member_id AS memberId, type, touches_from AS touchesFrom, recorded_at AS recordedAt, decision_ref AS decisionRef
       FROM late WHERE number > @after AND number <= @knownAt AND touches_from <= @touching ORDER BY number LIMIT @limit`,
  ).all(slice);
