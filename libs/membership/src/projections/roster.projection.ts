import type { Database } from 'better-sqlite3';
import type { RecordedEvent } from '#kernel';
import type { Projection, ProjectionWriter } from '#processing';
import type { MembershipEvent } from '../domain/membership.events.js';
import type { NumberReserved } from '../domain/member-number.events.js';
import { rosterSpans, type RosterSpan } from '../domain/roster-spans.js';
import { revise, STILL_KNOWN } from '../domain/two-clocks.js';
import { RosterTables } from './roster.tables.js';

/** Name of the read model of everybody who is or was on the roster. */
export const ROSTER = 'roster';

/**
 * The roster on two clocks: a row is what was believed about a member for a stretch of days, from one ledger number to another. Rows are
 * only ever closed and opened, so that the roster of a day, as known on a day, is one indexed read.
 */
export const rosterProjection: Projection = {
  name: ROSTER,
  version: 1,
  handles: ['NumberReserved', 'MembershipApplied', 'MemberAdmitted'],
  schema: [
    `CREATE TABLE person (person INTEGER PRIMARY KEY, member_id TEXT NOT NULL UNIQUE, member_number INTEGER)`,
    `CREATE TABLE entry (
       person INTEGER NOT NULL, number INTEGER NOT NULL, effective_at TEXT NOT NULL, type TEXT NOT NULL, data TEXT NOT NULL,
       PRIMARY KEY (person, number)) WITHOUT ROWID`,
    `CREATE TABLE roster (
       person INTEGER NOT NULL, member_id TEXT NOT NULL, member_number INTEGER NOT NULL, kind TEXT NOT NULL, college TEXT,
       valid_from TEXT NOT NULL, valid_to TEXT NOT NULL, known_from INTEGER NOT NULL, known_to INTEGER NOT NULL,
       PRIMARY KEY (person, valid_from, known_from)) WITHOUT ROWID`,
  ],
  indexes: [
    `CREATE INDEX person_by_number ON person (member_number)`,
    `CREATE INDEX roster_by_number ON roster (member_number, valid_from, valid_to, known_from, known_to)`,
  ],
  prepare: (database: Database): ProjectionWriter => {
    const tables = new RosterTables(database);
    return { apply: (event) => takeEvent(tables, event) };
  },
};

// The projector brings the types named in `handles` and no other.
const takeEvent = (tables: RosterTables, event: RecordedEvent): void =>
  event.type === 'NumberReserved'
    ? tables.keepNumber(event.data as NumberReserved['data'])
    : takeEntry(tables, event as RecordedEvent<MembershipEvent>);

const takeEntry = (tables: RosterTables, event: RecordedEvent<MembershipEvent>): void => {
  const { memberId } = event.data;
  const { number } = event;
  const person = tables.personOf(memberId);
  tables.addEntry(person, event);
  const known = tables.believedOf(person);
  const revised = revise<RosterSpan>(known, rosterSpans(tables.entriesOf(person)), number);
  for (const row of revised) {
    if (row.knownFrom === number) tables.openRow(person, memberId, row);
    else if (row.knownTo !== STILL_KNOWN) tables.closeRow(person, row);
  }
};
