import type { Database } from 'better-sqlite3';
import { prepared } from '#processing';

/** The highest number ever kept for anybody: where to look for a free one. */
export const highestNumber = (database: Database): number =>
  prepared<[], { highest: number | null }>(database, `SELECT max(member_number) AS highest FROM person`).get()?.highest ?? 0;

/** The number kept for a person, who may not have been admitted yet. */
export const numberKeptFor = (database: Database, memberId: string): number | undefined =>
  prepared<[string], { memberNumber: number | null }>(database, `SELECT member_number AS memberNumber FROM person WHERE member_id = ?`).get(
    memberId,
  )?.memberNumber ?? undefined;
