import { ADA, BEN } from '../../../../test/support/assembly-builders.js';
import { story } from '../../../../test/support/decider-story.js';
import { disciplineRulebook, INCIDENT } from '../../../../test/support/discipline-builders.js';
import { membershipFolding } from '#membership/domain';
import { incidentDecider } from './incident.decide.js';
import type { IncidentEvent } from './incident.events.js';

const member = membershipFolding.evolve(membershipFolding.initialState, {
  type: 'MembershipApplied',
  data: { memberId: ADA, kind: 'naturalPerson', appliedOn: '2020-01-01' },
});
const told = story(incidentDecider).knowing({ rulebook: disciplineRulebook(), member });
const report = {
  type: 'ReportIncident',
  incidentId: INCIDENT,
  memberId: ADA,
  kind: 'overdraft',
  effectiveAt: '2026-03-01',
  amountCents: 4_200,
  reportedBy: 'system',
  evidence: ['0'.repeat(64)],
} as const;
const reported: IncidentEvent = {
  type: 'IncidentReported',
  data: {
    incidentId: INCIDENT,
    memberId: ADA,
    kind: 'overdraft',
    family: 'financialEndangerment',
    occurredOn: '2026-03-01',
    amountCents: 4_200,
    reportedBy: 'system',
    evidence: ['0'.repeat(64)],
  },
};

describe('reporting an incident', () => {
  it('says whose it was, what, when and how much; the kind stands in the rulebook', () => told.when(report).then([reported]));

  it('said twice changes nothing, and an id is one incident', () => {
    told.given([reported]).when(report).thenNothingHappens();
    told
      .given([reported])
      .when({ ...report, memberId: BEN })
      .thenRefuses('INCIDENT_INVALID', { field: 'incidentId' });
  });

  it('is of a kind the rules know', () =>
    told.when({ ...report, kind: 'tooLoud' }).thenRefuses('INCIDENT_KIND_UNKNOWN', { field: 'kind', kind: 'tooLoud' }));

  it.each<[string, object]>([
    ['incidentId', { incidentId: 'no id' }],
    ['effectiveAt', { effectiveAt: '2026-06-19' }],
    ['amountCents', { amountCents: -1 }],
    ['amountCents', { amountCents: 1.5 }],
    ['evidence', { evidence: ['a scan'] }],
  ])('is one that can be true: %s', (field, changes) => told.when({ ...report, ...changes }).thenRefuses('INCIDENT_INVALID', { field }));

  it('happened on a day there is', () => told.when({ ...report, effectiveAt: '2026-02-30' }).thenRefuses('DATE_INVALID'));

  it('is about somebody the cooperative knows', () =>
    story(incidentDecider)
      .knowing({ rulebook: disciplineRulebook(), member: membershipFolding.initialState })
      .when(report)
      .thenRefuses('MEMBER_UNKNOWN'));
});

describe('taking a report back', () => {
  const withdraw = { type: 'WithdrawIncident', incidentId: INCIDENT, memberId: ADA, ground: 'typingError' } as const;
  const withdrawn: IncidentEvent = { type: 'IncidentWithdrawn', data: { incidentId: INCIDENT, memberId: ADA, ground: 'typingError' } };

  it('says why, once', () => {
    told.given([reported]).when(withdraw).then([withdrawn]);
    told.given([reported, withdrawn]).when(withdraw).thenNothingHappens();
  });

  it('needs a report', () => told.when(withdraw).thenRefuses('INCIDENT_NOT_FOUND', { incidentId: INCIDENT }));
});
