import type { Database } from 'better-sqlite3';
import { prepared } from '#processing';
import type { BodyName } from '#statutes/domain';
import type { MandateEndCause } from '../domain/mandate.events.js';
import type { Seat } from '../domain/seat.js';
import { STILL_BELIEVED } from '../projections/mandates.projection.js';

/** A seat as the read model shows it. */
export interface SeatLine {
  readonly mandateId: string;
  readonly memberId: string;
  /** first day */
  readonly from: string;
  /** first day without it, at the latest */
  readonly until: string;
  /** the ordinary assembly of this year ends it */
  readonly lastYear: number;
  readonly coOpted: boolean;
  /** the assembly ratified the co-optation */
  readonly ratified: boolean;
  readonly electionId: string | null;
  /** the mandate this one completes */
  readonly replaces: string | null;
  /** why it ended; null while it runs */
  readonly cause: MandateEndCause | null;
  /** position of the director that awaits a decision, or ended the mandate */
  readonly incompatibleWith: string | null;
}

/** The same, with the body it is on. */
export type SeatOnBody = SeatLine & { readonly body: BodyName };

type Row = Omit<SeatOnBody, 'coOpted' | 'ratified'> & { readonly coOpted: number; readonly ratified: number };

const columns = `mandate_id AS mandateId, member_id AS memberId, body, valid_from AS "from", valid_to AS until, last_year AS lastYear,
  co_opted AS coOpted, ratified, election_id AS electionId, replaces, cause, incompatible_with AS incompatibleWith`;

const seatOf = ({ coOpted, ratified, ...row }: Row): SeatOnBody => ({ ...row, coOpted: coOpted === 1, ratified: ratified === 1 });

const lineOf = ({ body: _asked, ...row }: SeatOnBody): SeatLine => row;

/** Who sits on a body on a day, as known at a ledger number, in the order in which they took their seats. */
export const seatsOnBody = (database: Database, body: BodyName, asOf: string, knownAt: number): readonly SeatLine[] =>
  prepared<[Readonly<Record<string, unknown>>], Row>(
    database,
    `SELECT ${columns} FROM seat WHERE body = @body AND valid_from <= @asOf AND valid_to > @asOf
        AND known_from <= @knownAt AND known_to > @knownAt ORDER BY valid_from, known_from, mandate_id`,
  )
    .all({ body, asOf, knownAt })
    .map(seatOf)
    .map(lineOf);

/** Every seat of a body that was taken up by a day, as known at a ledger number, in the order in which they were taken. */
export const seatsTakenOnBody = (database: Database, body: BodyName, asOf: string, knownAt: number): readonly SeatLine[] =>
  prepared<[Readonly<Record<string, unknown>>], Row>(
    database,
    `SELECT ${columns} FROM seat WHERE body = @body AND valid_from <= @asOf AND known_from <= @knownAt AND known_to > @knownAt
      ORDER BY valid_from, known_from, mandate_id`,
  )
    .all({ body, asOf, knownAt })
    .map(seatOf)
    .map(lineOf);

/** Every seat somebody holds or held, as known at a ledger number. */
export const seatsOfMemberAt = (database: Database, memberId: string, knownAt: number): readonly SeatOnBody[] =>
  prepared<[Readonly<Record<string, unknown>>], Row>(
    database,
    `SELECT ${columns} FROM seat WHERE member_id = @memberId AND known_from <= @knownAt AND known_to > @knownAt ORDER BY valid_from, mandate_id`,
  )
    .all({ memberId, knownAt })
    .map(seatOf);

/** Every seat there is or was, as far as is known, in the order of their ids. */
export const everySeat = (database: Database): readonly SeatOnBody[] =>
  prepared<[number], Row>(database, `SELECT ${columns} FROM seat WHERE known_to = ? ORDER BY mandate_id`).all(STILL_BELIEVED).map(seatOf);

/** Every seat somebody holds or held, as far as is known. */
export const seatsOfMember = (database: Database, memberId: string): readonly Seat[] =>
  prepared<[string, number], Row>(database, `SELECT ${columns} FROM seat WHERE member_id = ? AND known_to = ? ORDER BY valid_from`)
    .all(memberId, STILL_BELIEVED)
    .map(({ mandateId, body, from, lastYear, until, cause, coOpted, ratified }) => ({
      mandateId,
      memberId,
      body,
      from,
      lastYear,
      coOpted: coOpted === 1,
      ...(ratified === 1 ? { ratified: true as const } : {}),
      ...(cause === null ? {} : { until }),
    }));
