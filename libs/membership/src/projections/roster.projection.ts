import type { Database } from 'better-sqlite3';
import type { RecordedEvent } from '#kernel';
import type { Projection, ProjectionWriter } from '#processing';
import { membershipEventTypes, type MembershipEvent } from '../domain/membership.events.js';
import type { NumberReserved } from '../domain/member-number.events.js';
import { rosterSpans, standingEntries, type MemberEntry, type RosterSpan } from '../domain/roster-spans.js';
import { firstDifference, revise } from '../domain/two-clocks.js';
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
  version: 3,
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
  if (!onRosterOnly.has(event.type)) noteApplication(tables, person, entries);
  if (!beforeRoster.has(event.type)) noteLine(tables, person, event, entries);
};

/** Entries that change no application. */
const onRosterOnly: ReadonlySet<string> = new Set<MembershipEvent['type']>([
  'CollegeAssigned',
  'CategoryAssigned',
  'RepresentativeAppointed',
  'RightSuspended',
  'RightRestored',
  'MembershipEnded',
]);

/** Entries that put nobody on the roster. */
const beforeRoster: ReadonlySet<string> = new Set<MembershipEvent['type']>([
  'MembershipApplied',
  'ApplicationRejected',
  'ApplicationWithdrawn',
]);

const noteLine = (tables: RosterTables, person: number, event: RecordedEvent<MembershipEvent>, entries: readonly MemberEntry[]): void => {
  const touchesFrom = reviseRows(tables, person, event, entries);
  // By the date in UTC: what is recorded in the night it counts from is not called late.
  if (touchesFrom !== undefined && touchesFrom < event.meta.recordedAt.slice(0, 10)) tables.noteLate(event, touchesFrom);
};

/** Keeps the list of those who wait for a decision: whose last entry about an application is that she applied. */
const noteApplication = (tables: RosterTables, person: number, entries: readonly MemberEntry[]): void => {
  const last = standingEntries(entries).findLast(({ event: { type } }) => beforeRoster.has(type) || type === 'MemberAdmitted')?.event;
  if (last?.type === 'MembershipApplied') tables.openApplication(person, last.data);
  else tables.closeApplication(person);
};

/** @returns the first day of which the roster says something else since this entry */
const reviseRows = (
  tables: RosterTables,
  person: number,
  { number, data: { memberId } }: RecordedEvent<MembershipEvent>,
  entries: readonly MemberEntry[],
): string | undefined => {
  const revised = revise<RosterSpan>(tables.believedOf(person), rosterSpans(entries), number);
  const opened = revised.filter(({ knownFrom }) => knownFrom === number);
  const closed = revised.filter(({ knownTo }) => knownTo === number);
  for (const row of closed) tables.closeRow(person, row);
  for (const row of opened) tables.openRow(person, memberId, row);
  return firstDifference(closed, opened);
};
