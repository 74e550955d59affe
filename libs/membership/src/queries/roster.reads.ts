import type { Database } from 'better-sqlite3';
import { prepared } from '#processing';
import type { MemberKind } from '../domain/membership.events.js';

/** A member on the roster of a day. */
export interface RosterLine {
  readonly memberId: string;
  readonly memberNumber: number;
  readonly kind: MemberKind;
  readonly college: string | null;
  /** first day of the stretch in which this line read the same */
  readonly validFrom: string;
  /** the day after its last; absent while it goes on */
  readonly validTo: string | null;
}

/** Who has a voice, and in which college. */
export interface Voter {
  readonly memberId: string;
  readonly college: string | null;
}

/** The day and the knowledge a read stands on. */
export interface Clocks {
  readonly asOf: string;
  readonly knownAt: number;
}

const line = `member_id AS memberId, member_number AS memberNumber, kind, college, valid_from AS validFrom,
  nullif(valid_to, '9999-12-31') AS validTo`;

const onBothClocks = `valid_from <= @asOf AND valid_to > @asOf AND known_from <= @knownAt AND known_to > @knownAt`;

export interface RosterSlice extends Clocks {
  readonly college: string | undefined;
  /** member number the slice starts after */
  readonly after: number;
  readonly limit: number;
}

/** @returns at most `limit` lines in the order of their numbers */
export const rosterPage = (database: Database, { college, ...slice }: RosterSlice): readonly RosterLine[] =>
  prepared<[Record<string, unknown>], RosterLine>(
    database,
    `SELECT ${line} FROM roster WHERE member_number > @after AND ${onBothClocks} AND (@college IS NULL OR college = @college)
      ORDER BY member_number LIMIT @limit`,
  ).all({ ...slice, college: college ?? null });

export const rosterLine = (database: Database, memberId: string, clocks: Clocks): RosterLine | undefined =>
  prepared<[Record<string, unknown>], RosterLine>(
    database,
    `SELECT ${line} FROM roster WHERE person = (SELECT person FROM person WHERE member_id = @memberId) AND ${onBothClocks}`,
  ).get({ ...clocks, memberId });

/** Everybody who has a voice, in the order in which the ledger met them: one scan of the table, whatever its size. */
export const votersOf = (database: Database, clocks: Clocks): readonly Voter[] =>
  prepared<[Clocks], Voter>(database, `SELECT member_id AS memberId, college FROM roster WHERE ${onBothClocks} ORDER BY person`).all(
    clocks,
  );

export const countOf = (database: Database, clocks: Clocks): readonly { readonly college: string | null; readonly members: number }[] =>
  prepared<[Clocks], { college: string | null; members: number }>(
    database,
    `SELECT college, count(*) AS members FROM roster WHERE ${onBothClocks} GROUP BY college ORDER BY college`,
  ).all(clocks);

/** The highest number ever kept for anybody: where to look for a free one. */
export const highestNumber = (database: Database): number =>
  prepared<[], { highest: number | null }>(database, `SELECT max(member_number) AS highest FROM person`).get()?.highest ?? 0;

/** The number kept for a person, who may not have been admitted yet. */
export const numberKeptFor = (database: Database, memberId: string): number | undefined =>
  prepared<[string], { memberNumber: number | null }>(database, `SELECT member_number AS memberNumber FROM person WHERE member_id = ?`).get(
    memberId,
  )?.memberNumber ?? undefined;
