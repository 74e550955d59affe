import { ADA, BEN } from '../../../../test/support/assembly-builders.js';
import { story } from '../../../../test/support/decider-story.js';
import {
  ANOTHER_INCIDENT,
  CASE,
  caseOpened,
  disciplineRulebook,
  dismissed,
  INCIDENT,
} from '../../../../test/support/discipline-builders.js';
import type { Incident } from './incident.js';
import { openingDecider } from './opening.decide.js';
import type { ProceedingEvent } from './proceeding.events.js';

const incident = (incidentId: string, memberId = ADA): Extract<Incident, { status: 'reported' | 'withdrawn' }> => ({
  status: 'reported',
  reported: { incidentId, memberId, kind: 'houseRules', family: 'houseRules', occurredOn: '2026-03-01', reportedBy: 'director' },
});
const knowing = (known: Incident) => story(openingDecider).knowing({ rulebook: disciplineRulebook(), incident: known });

describe('opening a case', () => {
  const open = { type: 'OpenProceeding', proceedingId: CASE, incidentId: INCIDENT, effectiveAt: '2026-03-02' } as const;
  const told = knowing(incident(INCIDENT));

  it('names the rules it is judged by, and by when', () => told.when(open).then([caseOpened]));

  it('said twice changes nothing; the same id is no other case', () => {
    told.given([caseOpened]).when(open).thenNothingHappens();
    told
      .given([caseOpened])
      .when({ ...open, incidentId: ANOTHER_INCIDENT })
      .thenRefuses('PROCEEDING_ALREADY_OPENED', { proceedingId: CASE });
  });

  it('rests on an incident that was reported and not taken back', () => {
    knowing({ status: 'unknown' }).when(open).thenRefuses('INCIDENT_NOT_FOUND', { incidentId: INCIDENT });
    knowing({ ...incident(INCIDENT), status: 'withdrawn' })
      .when(open)
      .thenRefuses('INCIDENT_NOT_OF_CASE', { incidentId: INCIDENT });
  });

  it('happens after the incident, on a day that has come', () => {
    told.when({ ...open, effectiveAt: '2026-02-28' }).thenRefuses('STEP_DATE_INVALID', { notBefore: '2026-03-01' });
    told.when({ ...open, effectiveAt: '2026-06-19' }).thenRefuses('STEP_DATE_INVALID', { notAfter: '2026-06-18' });
  });
});

describe('another incident of the same member', () => {
  const join = { type: 'JoinIncident', proceedingId: CASE, incidentId: ANOTHER_INCIDENT } as const;
  const joined: ProceedingEvent = { type: 'IncidentJoined', data: { proceedingId: CASE, memberId: ADA, incidentId: ANOTHER_INCIDENT } };
  const told = knowing(incident(ANOTHER_INCIDENT));

  it('is judged in the same case, once', () => {
    told.given([caseOpened]).when(join).then([joined]);
    told.given([caseOpened, joined]).when(join).thenNothingHappens();
  });

  it('is of that member, and was not taken back', () => {
    knowing(incident(ANOTHER_INCIDENT, BEN)).given([caseOpened]).when(join).thenRefuses('INCIDENT_NOT_OF_CASE');
    knowing({ ...incident(ANOTHER_INCIDENT), status: 'withdrawn' })
      .given([caseOpened])
      .when(join)
      .thenRefuses('INCIDENT_NOT_OF_CASE');
  });

  it('needs a case that is not decided', () => {
    told.when(join).thenRefuses('PROCEEDING_STAGE_WRONG', { stage: 'none', needed: 'open' });
    told.given([caseOpened, dismissed]).when(join).thenRefuses('PROCEEDING_STAGE_WRONG', { stage: 'closed', needed: 'open' });
  });
});
