import type { Database } from 'better-sqlite3';
import type { RecordedEvent } from '#kernel';
import type { Projection, ProjectionWriter } from '#processing';
import { membershipEventTypes, type MembershipEvent } from '../domain/membership.events.js';
import { membershipFolding } from '../domain/membership.js';
import type { NumberReserved } from '../domain/member-number.events.js';
import { rosterSpans, type MemberEntry, type RosterSpan } from '../domain/roster-spans.js';
import { revise, STILL_KNOWN } from '../domain/two-clocks.js';
import { rosterIndexes, rosterSchema } from './roster.schema.js';
import { RosterTables } from './roster.tables.js';

/** Name of the read model of everybody who is or was on the roster. */
export const ROSTER = 'roster';

/**
 * The roster on two clocks: a row is what was believed about a member for a stretch of days, from one ledger number to another. Rows are
 * only ever closed and opened, so that the roster of a day, as known on a day, is one indexed read.
 */
export const rosterProjection: Projection = {
  name: ROSTER,
  version: 2,
  handles: ['NumberReserved', ...membershipEventTypes],
  schema: rosterSchema,
  indexes: rosterIndexes,
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
  const person = tables.personOf(memberId);
  tables.addEntry(person, event);
  const entries = tables.entriesOf(person);
  noteApplication(tables, person, memberId, entries);
  reviseRows(tables, person, memberId, entries, event);
};

/** Keeps the list of those who wait for a decision. */
const noteApplication = (tables: RosterTables, person: number, memberId: string, entries: readonly MemberEntry[]): void => {
  const { initialState, evolve } = membershipFolding;
  const membership = entries.reduce((state, entry) => evolve(state, entry.event), initialState);
  if (membership.status === 'applicant') tables.openApplication(person, memberId, membership);
  else if (entries.length > 1) tables.closeApplication(person);
};

const reviseRows = (
  tables: RosterTables,
  person: number,
  memberId: string,
  entries: readonly MemberEntry[],
  { number }: RecordedEvent,
): void => {
  for (const row of revise<RosterSpan>(tables.believedOf(person), rosterSpans(entries), number)) {
    if (row.knownFrom === number) tables.openRow(person, memberId, row);
    else if (row.knownTo !== STILL_KNOWN) tables.closeRow(person, row);
  }
};
