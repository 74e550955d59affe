import type { RecordedOneOf } from '#kernel';
import type { Projection } from '#processing';
import type { IncidentEvent } from '../domain/incident.events.js';
import { disciplineEventTypes } from '../domain/proceeding-event-types.js';
import type { ProceedingEvent } from '../domain/proceeding.events.js';
import { caseRowsIn } from './case.rows.js';
import { measureRowsIn } from './measure.rows.js';

/** Name of the read model of incidents, cases and measures. */
export const CASES = 'cases';

/**
 * Incidents with the case that answers them; cases as they stand, with what is due next; measures on two clocks, so that a record of a past
 * day reads as it was known then. Nothing that anybody said is in it.
 */
export const casesProjection: Projection = {
  name: CASES,
  version: 2,
  handles: disciplineEventTypes,
  schema: [
    `CREATE TABLE incident (
      incident_id TEXT PRIMARY KEY, member_id TEXT NOT NULL, kind TEXT NOT NULL, family TEXT NOT NULL, occurred_on TEXT NOT NULL,
      amount_cents INTEGER, withdrawn INTEGER NOT NULL DEFAULT 0, proceeding_id TEXT, number INTEGER NOT NULL) STRICT, WITHOUT ROWID`,
    `CREATE TABLE proceeding (
      proceeding_id TEXT PRIMARY KEY, member_id TEXT NOT NULL, status TEXT NOT NULL, state TEXT NOT NULL, step TEXT, due_on TEXT,
      waiting INTEGER, number INTEGER NOT NULL) STRICT, WITHOUT ROWID`,
    `CREATE TABLE measure (
      proceeding_id TEXT NOT NULL, measure_number INTEGER NOT NULL, member_id TEXT NOT NULL, measure TEXT NOT NULL, rights TEXT NOT NULL,
      valid_from TEXT NOT NULL, in_force_to TEXT NOT NULL, counts_to TEXT NOT NULL, ended_by TEXT, number INTEGER NOT NULL,
      known_from INTEGER NOT NULL, known_to INTEGER NOT NULL, PRIMARY KEY (proceeding_id, measure_number, known_from)) STRICT, WITHOUT ROWID`,
  ],
  indexes: [
    'CREATE INDEX incident_unanswered ON incident (number) WHERE proceeding_id IS NULL AND withdrawn = 0',
    'CREATE INDEX proceeding_by_number ON proceeding (number)',
    'CREATE INDEX proceeding_of_member ON proceeding (member_id, number)',
    'CREATE INDEX proceeding_due ON proceeding (due_on, proceeding_id) WHERE due_on IS NOT NULL',
    'CREATE INDEX measure_of_member ON measure (member_id, known_to)',
    'CREATE INDEX measure_in_force ON measure (known_to, in_force_to)',
    'CREATE INDEX measure_by_number ON measure (number, known_to)',
  ],
  prepare: (database) => {
    const cases = caseRowsIn(database);
    const measures = measureRowsIn(database);
    const reported = database.prepare(
      `INSERT INTO incident (incident_id, member_id, kind, family, occurred_on, amount_cents, number) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    );
    const withdrawn = database.prepare('UPDATE incident SET withdrawn = 1 WHERE incident_id = ?');
    return {
      apply: (recorded) => {
        // `handles` lists exactly the events of these unions.
        const event = recorded as RecordedOneOf<IncidentEvent | ProceedingEvent>;
        if (event.type === 'IncidentReported') {
          const { incidentId, memberId, kind, family, occurredOn, amountCents = null } = event.data;
          reported.run(incidentId, memberId, kind, family, occurredOn, amountCents, event.number);
        } else if (event.type === 'IncidentWithdrawn') withdrawn.run(event.data.incidentId);
        else {
          cases.take(event);
          measures.take(event);
        }
      },
    };
  },
};
