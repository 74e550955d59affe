import type { Database } from 'better-sqlite3';
import { recordedAtOf } from '#event-store';
import type { RecordedEvent } from '#kernel';
import type { Projection, ProjectionWriter } from '#processing';
import { membershipEventTypes, type MembershipEvent } from '../domain/membership.events.js';
import type { NumberReserved } from '../domain/member-number.events.js';
import { PersonRecord } from './person-record.js';
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
  version: 4,
  handles: ['NumberReserved', ...membershipEventTypes],
  schema: rosterSchema,
  indexes: rosterIndexes,
  prepare: (database: Database): ProjectionWriter => {
    const tables = new RosterTables(database);
    let batch = new Map<string, PersonRecord>();

    const recordOf = (memberId: string): PersonRecord => {
      const known = batch.get(memberId);
      if (known) return known;
      const record = new PersonRecord(memberId, tables.personOf(memberId));
      batch.set(memberId, record);
      return record;
    };

    return {
      apply: (event) => {
        // The projector brings the types named in `handles` and no other.
        if (event.type === 'NumberReserved') {
          const { memberId, memberNumber } = (event as RecordedEvent<NumberReserved>).data;
          recordOf(memberId).memberNumber = memberNumber;
        } else takeEntry(tables, recordOf, event as RecordedEvent<MembershipEvent>);
      },
      flush: () => {
        const finished = batch;
        batch = new Map();
        for (const record of finished.values()) tables.save(record);
        tables.flush();
      },
    };
  },
};

const takeEntry = (tables: RosterTables, recordOf: (memberId: string) => PersonRecord, event: RecordedEvent<MembershipEvent>): void => {
  const touchesFrom = recordOf(event.data.memberId).take(event);
  // By the date in UTC: what is recorded in the night it counts from is not called late.
  if (touchesFrom !== undefined && touchesFrom < recordedAtOf(event).slice(0, 10)) tables.noteLate(event, touchesFrom);
};
