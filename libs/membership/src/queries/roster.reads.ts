import type { Database } from 'better-sqlite3';
import { prepared } from '#processing';
import type { MemberKind } from '../domain/membership.events.js';
import { entriesIn, type KeptEntry } from '../projections/kept-entry.js';
import { wayInto } from './roster-way.js';

/** A member on the roster of a day. */
export interface RosterLine {
  readonly memberId: string;
  readonly memberNumber: number;
  readonly kind: MemberKind;
  readonly category: string | null;
  readonly college: string | null;
  readonly representativeId: string | null;
  /** the rights that rest on that day */
  readonly suspended: readonly string[];
  /** first day of the stretch in which this line read the same */
  readonly validFrom: string;
  /** the day after its last; null while it goes on */
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

type Row = Omit<RosterLine, 'suspended'> & { readonly suspended: string };

type Named = [Readonly<Record<string, unknown>>];

const columns = `member_id AS memberId, member_number AS memberNumber, kind, category, college, representative_id AS representativeId, suspended,
  valid_from AS validFrom, nullif(valid_to, '9999-12-31') AS validTo`;

const onBothClocks = `valid_from <= @asOf AND valid_to > @asOf AND known_from <= @knownAt AND known_to > @knownAt`;

const mayVote = `(suspended = '' OR instr(' ' || suspended || ' ', ' vote ') = 0)`;

const lineOf = ({ suspended, ...row }: Row): RosterLine => ({ ...row, suspended: suspended === '' ? [] : suspended.split(' ') });

/** The members that are asked about. */
export interface RosterFilters extends Clocks {
  readonly category: string | undefined;
  readonly college: string | undefined;
}

export interface RosterSlice extends RosterFilters {
  /** member number the slice starts after */
  readonly after: number;
  /** member number the slice ends before; `Number.MAX_SAFE_INTEGER` for no end */
  readonly below: number;
  readonly limit: number;
}

/** @returns at most `limit` lines in the order of their numbers */
export const rosterPage = (database: Database, { asOf, knownAt, after, below, limit, ...filters }: RosterSlice): readonly RosterLine[] => {
  const { category = null, college = null } = filters;
  const index = below === Number.MAX_SAFE_INTEGER ? wayInto(database, { asOf, knownAt }) : 'roster_by_number';
  const filtered =
    category === null && college === null
      ? ''
      : `AND (@category IS NULL OR category = @category)
        AND (@college IS NULL OR college = @college)`;
  return prepared<Named, Row>(
    database,
    `SELECT ${columns} FROM roster JOIN (
       SELECT person, valid_from, known_from FROM roster INDEXED BY ${index}
        WHERE member_number > @after AND member_number < @below AND ${onBothClocks} ${filtered} ORDER BY member_number LIMIT @limit)
      USING (person, valid_from, known_from) ORDER BY member_number`,
  )
    .all({ asOf, knownAt, after, below, limit, category, college })
    .map(lineOf);
};

/** The lines of some persons, by their pseudonyms; who is not on the roster of that day has none. */
export const rosterLinesOf = (
  database: Database,
  memberIds: readonly string[],
  { category, college, asOf, knownAt }: RosterFilters,
): ReadonlyMap<string, RosterLine> => {
  const rows = prepared<Named, Row>(
    database,
    `SELECT roster.member_id AS memberId, roster.member_number AS memberNumber, kind, category, college,
            representative_id AS representativeId, suspended, valid_from AS validFrom, nullif(valid_to, '9999-12-31') AS validTo
       FROM json_each(@memberIds) AS asked CROSS JOIN person ON person.member_id = asked.value CROSS JOIN roster ON roster.person = person.person
      WHERE ${onBothClocks} AND (@category IS NULL OR category = @category) AND (@college IS NULL OR college = @college)`,
  ).all({ memberIds: JSON.stringify(memberIds), category: category ?? null, college: college ?? null, asOf, knownAt });
  return new Map(rows.map((row) => [row.memberId, lineOf(row)]));
};

export const rosterLine = (database: Database, memberId: string, clocks: Clocks): RosterLine | undefined =>
  prepared<Named, Row>(
    database,
    `SELECT ${columns} FROM roster WHERE person = (SELECT person FROM person WHERE member_id = @memberId) AND ${onBothClocks}`,
  )
    .all({ ...clocks, memberId })
    .map(lineOf)[0];

/** Everybody who has a voice, in the order in which the ledger met them: one scan of the table, whatever its size. */
export const votersOf = (database: Database, clocks: Clocks): readonly Voter[] =>
  prepared<[Clocks], Voter>(
    database,
    `SELECT member_id AS memberId, college FROM roster WHERE ${onBothClocks} AND ${mayVote} ORDER BY person`,
  ).all(clocks);

export interface CollegeCount {
  readonly college: string | null;
  readonly members: number;
}

export const countOf = (database: Database, clocks: Clocks): readonly CollegeCount[] =>
  prepared<[Clocks], CollegeCount>(
    database,
    `SELECT college, count(*) AS members FROM roster WHERE ${onBothClocks} GROUP BY college ORDER BY college`,
  ).all(clocks);

/** How many more members there were from a day on; fewer when negative. */
export interface MembersDay {
  readonly date: string;
  readonly change: number;
}

/** Every day on which the number of members changed, the first one first: whoever only stands otherwise on a line leaves one and joins the next. */
export const membersDays = (database: Database, clocks: Clocks): readonly MembersDay[] =>
  prepared<[Clocks], MembersDay>(
    database,
    `SELECT date, sum(change) AS change FROM (
       SELECT valid_from AS date, 1 AS change FROM roster WHERE valid_from <= @asOf AND known_from <= @knownAt AND known_to > @knownAt
       UNION ALL SELECT valid_to, -1 FROM roster WHERE valid_to <= @asOf AND known_from <= @knownAt AND known_to > @knownAt)
      GROUP BY date HAVING sum(change) <> 0 ORDER BY date`,
  ).all(clocks);

/** Entries about a person recorded up to a ledger number, and the rulebook each was decided under. */
export const entriesAbout = (database: Database, memberId: string, knownAt: number): readonly KeptEntry[] => {
  const told = prepared<[string], { readonly told: string }>(
    database,
    `SELECT told FROM entries WHERE person = (SELECT person FROM person WHERE member_id = ?)`,
  ).get(memberId)?.told;
  return told === undefined ? [] : entriesIn(told).filter(({ number }) => number <= knownAt);
};
