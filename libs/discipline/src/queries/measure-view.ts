import type { Database } from 'better-sqlite3';
import { prepared } from '#processing';
import type { MemberRight, SanctionMeasure } from '#statutes/domain';
import { STILL_BELIEVED, WITHOUT_END } from '../projections/measure.rows.js';

/** A measure as registers show it. */
export interface MeasureLine {
  readonly proceedingId: string;
  readonly measureNumber: number;
  readonly memberId: string;
  readonly measure: SanctionMeasure | 'interim';
  readonly rights: readonly MemberRight[];
  readonly from: string;
  /** first day on which it is not in force; null where nothing ends it */
  readonly until: string | null;
  /** first day on which it counts no longer; null for an exclusion */
  readonly countsUntil: string | null;
  /** what ended it before its time: null when nothing did */
  readonly endedBy: 'lifted' | 'quashed' | 'reduced' | 'review' | 'rehabilitation' | null;
}

type Row = Omit<MeasureLine, 'rights'> & { readonly rights: string; readonly number: number };

const columns = `proceeding_id AS proceedingId, measure_number AS measureNumber, member_id AS memberId, measure, rights, valid_from AS "from",
  nullif(in_force_to, '${WITHOUT_END}') AS until, nullif(counts_to, '${WITHOUT_END}') AS countsUntil, ended_by AS endedBy, number`;

// The column holds the rights of a measure with a space between.
const lineOf = ({ rights, number: _key, ...row }: Row): MeasureLine => ({
  ...row,
  rights: rights === '' ? [] : (rights.split(' ') as MemberRight[]),
});

interface Clocks {
  readonly asOf: string;
  readonly knownAt: number;
}

const known = 'known_from <= @knownAt AND known_to > @knownAt';

/** Measures in force on a day, interim ones too, as known at a ledger number. */
export const measuresInForce = (database: Database, clocks: Clocks): readonly MeasureLine[] =>
  prepared<[object], Row>(
    database,
    `SELECT ${columns} FROM measure WHERE ${known} AND valid_from <= @asOf AND in_force_to > @asOf ORDER BY valid_from, number, measure_number`,
  )
    .all(clocks)
    .map(lineOf);

/** What counts against a member on a day, as known at a ledger number; what was quashed never did. */
export const recordOf = (database: Database, memberId: string, clocks: Clocks): readonly MeasureLine[] =>
  prepared<[object], Row>(
    database,
    `SELECT ${columns} FROM measure WHERE member_id = @memberId AND ${known} AND measure <> 'interim' AND valid_from <= @asOf
        AND counts_to > @asOf ORDER BY valid_from, number, measure_number`,
  )
    .all({ memberId, ...clocks })
    .map(lineOf);

/** @returns at most `limit` sanctions, in the order in which they took effect, each with its key */
export const sanctionsAfter = (database: Database, after: number, limit: number): readonly (MeasureLine & { readonly number: number })[] =>
  prepared<[number, number], Row>(
    database,
    `SELECT ${columns} FROM measure WHERE number > ? AND known_to = ${STILL_BELIEVED} AND measure <> 'interim' ORDER BY number LIMIT ?`,
  )
    .all(after, limit)
    .map((row) => ({ number: row.number, ...lineOf(row) }));
