import type { Database } from 'better-sqlite3';
import type { RecordedOneOf } from '#kernel';
import { followingCommandId } from '#cqrs';
import { recordedAtOf } from '#event-store';
import type { Asked, Process, Reaction } from '#processing';
import { disciplineRulesOf, type RulebookAdopted } from '#statutes/domain';
import type { ApplyPolicy } from '../domain/apply-policy.decide.js';
import type { IncidentEvent, IncidentReported } from '../domain/incident.events.js';
import type { JoinIncident } from '../domain/opening.decide.js';
import { policyFor, type JudgedIncident } from '../domain/policy.js';
import type { ProceedingEvent } from '../domain/proceeding.events.js';
import { RULEBOOK_TABLE, rulebookMemoryIn } from './rulebook-memory.js';

/**
 * Answers incidents as the rulebook says: a mild measure at once, or a case; one that falls into a case under way joins it. The id of a case
 * follows from the incident, so that there is one. What no policy answers is left to somebody.
 */
export const applyPolicies: Process = {
  name: 'apply-policies',
  startFrom: 'beginning',
  handles: ['RulebookAdopted', 'IncidentReported', 'IncidentWithdrawn', 'ProceedingOpened', 'ProceedingDismissed', 'SanctionPronounced'],
  schema: [
    RULEBOOK_TABLE,
    `CREATE TABLE incident (member_id TEXT NOT NULL, incident_id TEXT NOT NULL, kind TEXT NOT NULL, occurred_on TEXT NOT NULL,
      PRIMARY KEY (member_id, incident_id)) STRICT, WITHOUT ROWID`,
    `CREATE TABLE open_case (member_id TEXT NOT NULL, family TEXT NOT NULL, proceeding_id TEXT NOT NULL,
      PRIMARY KEY (member_id, family)) STRICT, WITHOUT ROWID`,
  ],
  prepare: (database) => {
    const rulebook = rulebookMemoryIn(database);
    const cases = openCasesIn(database);
    const reported = database.prepare('INSERT OR IGNORE INTO incident VALUES (?, ?, ?, ?)');
    const withdrawn = database.prepare('DELETE FROM incident WHERE member_id = ? AND incident_id = ?');
    const earlierOf = database.prepare<[string, string], JudgedIncident>(
      `SELECT incident_id AS incidentId, kind, occurred_on AS occurredOn FROM incident WHERE member_id = ? AND incident_id <> ?
        ORDER BY occurred_on, incident_id`,
    );

    const answer = (event: RecordedOneOf<IncidentReported>): readonly Reaction[] => {
      const { incidentId, memberId, kind, family, occurredOn } = event.data;
      reported.run(memberId, incidentId, kind, occurredOn);
      const inForce = rulebook.at(recordedAtOf(event));
      const earlier = () => earlierOf.all(memberId, incidentId);
      const answering = inForce && policyFor(disciplineRulesOf(inForce.adopted.rules), event.data, earlier);
      if (!answering) return [];
      const { policy, counted } = answering;
      const underWay = policy.response === 'proceeding' ? cases.of(memberId, family) : undefined;
      if (underWay !== undefined) return [joining(memberId, underWay, incidentId)];
      const proceedingId = followingCommandId(incidentId, 'proceeding');
      if (policy.response === 'proceeding') cases.open(memberId, family, proceedingId);
      const { policy: name } = policy;
      const data = { proceedingId, memberId, incidentId, kind, family, policy: name, counted, effectiveAt: inForce.day };
      const command = { type: 'ApplyPolicy', data } satisfies Asked<ApplyPolicy>;
      return [{ effect: 'apply-policy', subject: memberId, command }];
    };

    return {
      react: (recorded) => {
        // `handles` lists events of these unions.
        const event = recorded as RecordedOneOf<IncidentEvent | ProceedingEvent | RulebookAdopted>;
        switch (event.type) {
          case 'RulebookAdopted':
            rulebook.note(event.data);
            return [];
          case 'IncidentReported':
            return answer(event);
          case 'IncidentWithdrawn':
            withdrawn.run(event.data.memberId, event.data.incidentId);
            return [];
          case 'ProceedingOpened':
            // Those a policy opened are known: a warning is decided with its opening, and takes nothing more in.
            if (event.data.policy === undefined) cases.open(event.data.memberId, event.data.family, event.data.proceedingId);
            return [];
          case 'ProceedingDismissed':
            cases.decided(event.data.memberId, event.data.proceedingId);
            return [];
          case 'SanctionPronounced':
            if (event.data.decidedBy !== 'policy') cases.decided(event.data.memberId, event.data.proceedingId);
            return [];
          default:
            return [];
        }
      },
    };
  },
};

const joining = (memberId: string, proceedingId: string, incidentId: string): Reaction => ({
  effect: 'join-incident',
  subject: memberId,
  command: { type: 'JoinIncident', data: { proceedingId, incidentId } } satisfies Asked<JoinIncident>,
});

const openCasesIn = (database: Database) => {
  const opens = database.prepare('INSERT OR IGNORE INTO open_case VALUES (?, ?, ?)');
  const closes = database.prepare('DELETE FROM open_case WHERE member_id = ? AND proceeding_id = ?');
  const found = database
    .prepare<[string, string], string>('SELECT proceeding_id FROM open_case WHERE member_id = ? AND family = ?')
    .pluck();
  return {
    open: (memberId: string, family: string, proceedingId: string) => void opens.run(memberId, family, proceedingId),
    decided: (memberId: string, proceedingId: string) => void closes.run(memberId, proceedingId),
    of: (memberId: string, family: string) => found.get(memberId, family),
  };
};
