import type { Database } from 'better-sqlite3';
import { prepared } from '#processing';
import type { MemberKind } from '../domain/membership.events.js';

/** Somebody who waits for a decision. */
export interface OpenApplication {
  readonly memberId: string;
  readonly appliedOn: string;
  readonly kind: MemberKind;
  readonly category: string | null;
  readonly college: string | null;
}

/** @returns at most `limit` applications, in the order in which the ledger met the persons, each with the key to go on after */
export const openApplications = (
  database: Database,
  after: number,
  limit: number,
): readonly (OpenApplication & { readonly person: number })[] =>
  prepared<[number, number], OpenApplication & { readonly person: number }>(
    database,
    `SELECT person, member_id AS memberId, applied_on AS appliedOn, kind, category, college FROM application
      WHERE person > ? ORDER BY person LIMIT ?`,
  ).all(after, limit);
