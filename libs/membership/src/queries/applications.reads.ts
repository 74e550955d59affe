import type { Database } from 'better-sqlite3';
import { prepared } from '#processing';
import type { MemberKind } from '../domain/membership.events.js';
import type { Clocks } from './roster.reads.js';

/** Somebody who waits for a decision. */
export interface OpenApplication {
  readonly memberId: string;
  readonly appliedOn: string;
  readonly kind: MemberKind;
  readonly category: string | null;
  readonly college: string | null;
}

/** An application with the key its list goes on after. */
export type KeyedApplication = OpenApplication & { readonly person: number };

export interface ApplicationSlice extends Clocks {
  readonly after: number;
  readonly limit: number;
}

/** @returns at most `limit` applications, in the order in which the ledger met the persons */
export const openApplications = (database: Database, slice: ApplicationSlice): readonly KeyedApplication[] =>
  prepared<[ApplicationSlice], KeyedApplication>(
    database,
    `SELECT person, member_id AS memberId, valid_from AS appliedOn, kind, category, college FROM application
      WHERE person > @after AND valid_from <= @asOf AND valid_to > @asOf AND known_from <= @knownAt AND known_to > @knownAt
      ORDER BY person LIMIT @limit`,
  ).all(slice);
