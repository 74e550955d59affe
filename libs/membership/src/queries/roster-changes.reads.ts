import type { Database } from 'better-sqlite3';
import { prepared } from '#processing';
import type { Clocks } from './roster.reads.js';

/** What a roster says of one member. */
export interface RosterSide {
  readonly category: string | null;
  readonly college: string | null;
  readonly representativeId: string | null;
  readonly suspended: readonly string[];
}

/** A member of whom two rosters say different things. */
export interface RosterChange {
  readonly memberId: string;
  readonly memberNumber: number;
  /** absent from the first roster when null */
  readonly before: RosterSide | null;
  /** absent from the second roster when null */
  readonly after: RosterSide | null;
}

/** How many members joined, left, or stand otherwise between two rosters. */
export interface ChangeTotals {
  readonly joined: number;
  readonly left: number;
  readonly changed: number;
}

interface Row {
  readonly memberId: string;
  readonly memberNumber: number;
  readonly before: string | null;
  readonly after: string | null;
}

const said = (roster: string): string =>
  `iif(${roster}.person IS NULL, NULL, json_array(${roster}.category, ${roster}.college, ${roster}.representative_id, ${roster}.suspended))`;

const on = (roster: string, day: string, known: string): string =>
  `${roster}.person = person.person AND ${roster}.valid_from <= @${day} AND ${roster}.valid_to > @${day}
     AND ${roster}.known_from <= @${known} AND ${roster}.known_to > @${known}`;

const bothRosters = `person LEFT JOIN roster AS one ON ${on('one', 'day', 'known')} LEFT JOIN roster AS two ON ${on('two', 'laterDay', 'laterKnown')}`;

const sql = `SELECT person.member_id AS memberId, person.member_number AS memberNumber, ${said('one')} AS before, ${said('two')} AS after
  FROM ${bothRosters}
 WHERE person.member_number > @from AND ${said('one')} IS NOT ${said('two')} ORDER BY person.member_number LIMIT @limit`;

const totals = `SELECT count(*) FILTER (WHERE one.person IS NULL) AS joined, count(*) FILTER (WHERE two.person IS NULL) AS left,
       count(*) FILTER (WHERE one.person IS NOT NULL AND two.person IS NOT NULL) AS changed
  FROM ${bothRosters} WHERE ${said('one')} IS NOT ${said('two')}`;

/**
 * @param from  member number the list starts after
 * @returns at most `limit` members of whom the two rosters say different things, in the order of their numbers
 */
export const rosterChanges = (database: Database, one: Clocks, two: Clocks, from: number, limit: number): readonly RosterChange[] =>
  prepared<[Readonly<Record<string, string | number>>], Row>(database, sql)
    .all({ day: one.asOf, known: one.knownAt, laterDay: two.asOf, laterKnown: two.knownAt, from, limit })
    .map(({ before, after, ...member }) => ({
      ...member,
      before: before === null ? null : sideOf(before),
      after: after === null ? null : sideOf(after),
    }));

export const rosterChangeTotals = (database: Database, one: Clocks, two: Clocks): ChangeTotals =>
  prepared<[Readonly<Record<string, string | number>>], ChangeTotals>(database, totals).get({
    ...{ day: one.asOf, known: one.knownAt },
    ...{ laterDay: two.asOf, laterKnown: two.knownAt },
  }) ?? { joined: 0, left: 0, changed: 0 };

const sideOf = (json: string): RosterSide => {
  // Written by the statement above, in this order.
  const [category, college, representativeId, suspended] = JSON.parse(json) as [string | null, string | null, string | null, string];
  return { category, college, representativeId, suspended: suspended === '' ? [] : suspended.split(' ') };
};
