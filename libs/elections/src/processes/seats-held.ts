import type { Database } from 'better-sqlite3';
import type { MandateEvent } from '../domain/mandate.events.js';
import type { Seat } from '../domain/seat.js';

/** The table in which a process remembers who sits where. */
export const SEATS_HELD = `CREATE TABLE seat_held (
  mandate_id TEXT PRIMARY KEY, member_id TEXT NOT NULL, body TEXT NOT NULL, starts TEXT NOT NULL, last_year INTEGER NOT NULL,
  co_opted INTEGER NOT NULL, ratified INTEGER NOT NULL DEFAULT 0, replaces TEXT, running INTEGER NOT NULL) STRICT, WITHOUT ROWID`;

/** What has to be noted of it. */
export const SEAT_EVENTS = ['MandateBegun', 'DirectorCoOpted', 'CoOptationRatified', 'MandateEnded', 'MandateReinstated'] as const;

/** What a process asks of the seats it remembers. */
export interface SeatsHeld {
  /** Takes what happened to a mandate. */
  note(event: MandateEvent): void;
  /** every seat somebody sits on */
  all(): readonly Seat[];
  ofMember(memberId: string): readonly Seat[];
  /** the seat of a mandate that runs */
  named(mandateId: string): readonly Seat[];
  /** who completes a mandate that ended early */
  completing(mandateId: string): readonly Seat[];
}

type Row = Omit<Seat, 'coOpted' | 'ratified' | 'until'> & { readonly coOpted: number; readonly ratified: number };

const seatOf = ({ coOpted, ratified, ...row }: Row): Seat => ({ ...row, coOpted: coOpted === 1, ...(ratified === 1 ? { ratified: true } : {}) }); // prettier-ignore

export const seatsHeldIn = (database: Database): SeatsHeld => {
  const begun = database.prepare('INSERT OR REPLACE INTO seat_held VALUES (?, ?, ?, ?, ?, ?, 0, ?, 1)');
  const ratifies = database.prepare('UPDATE seat_held SET ratified = 1 WHERE mandate_id = ?');
  const runs = database.prepare('UPDATE seat_held SET running = ? WHERE mandate_id = ?');
  const select = (condition: string) => {
    const statement = database.prepare<string[], Row>(
      `SELECT mandate_id AS mandateId, member_id AS memberId, body, starts AS "from", last_year AS lastYear, co_opted AS coOpted,
          ratified FROM seat_held WHERE running = 1 AND ${condition} ORDER BY mandate_id`,
    );
    return (...parameters: string[]): readonly Seat[] => statement.all(...parameters).map(seatOf);
  };
  return {
    note: ({ type, data }) => {
      if (type === 'CoOptationRatified') ratifies.run(data.mandateId);
      if (type === 'MandateEnded') runs.run(0, data.mandateId);
      if (type === 'MandateReinstated') runs.run(1, data.mandateId);
      if (type !== 'MandateBegun' && type !== 'DirectorCoOpted') return;
      const { mandateId, memberId, body, from, lastYear } = data;
      const replaces = 'replaces' in data ? data.replaces : null;
      begun.run(mandateId, memberId, body, from, lastYear, type === 'DirectorCoOpted' ? 1 : 0, replaces);
    },
    all: select('1 = 1'),
    ofMember: select('member_id = ?'),
    named: select('mandate_id = ?'),
    completing: select('replaces = ?'),
  };
};
