import { ADA } from '../../../../test/support/assembly-builders.js';
import { story } from '../../../../test/support/decider-story.js';
import { ANOTHER_INCIDENT, CASE, caseOpened, disciplineRulebook, INCIDENT } from '../../../../test/support/discipline-builders.js';
import { applyPolicyDecider } from './apply-policy.decide.js';
import type { ProceedingEvent } from './proceeding.events.js';

const [version] = disciplineRulebook().versions;
const ofCase = { proceedingId: CASE, memberId: ADA };
const apply = {
  type: 'ApplyPolicy',
  ...ofCase,
  incidentId: INCIDENT,
  kind: 'overdraft',
  family: 'financialEndangerment',
  effectiveAt: '2026-03-02',
} as const;
const openedBy = (policy: string, counted?: readonly string[]): ProceedingEvent => ({
  type: 'ProceedingOpened',
  data: {
    ...ofCase,
    incidentId: INCIDENT,
    family: 'financialEndangerment',
    openedOn: '2026-03-02',
    rulebookVersion: 1,
    decisionDueOn: '2026-06-01',
    policy,
    counted,
  },
});
const warning = { ...ofCase, measureNumber: 1, measure: 'warning', rights: [], from: '2026-03-02' } as const;

describe('a policy of the rulebook', () => {
  if (!version) throw new Error('the rulebook has a version');
  const told = story(applyPolicyDecider).knowing({ rulebook: version });

  it('warns at once, and says which policy it was', () =>
    told
      .when({ ...apply, policy: 'smallOverdraft' })
      .then([
        openedBy('smallOverdraft'),
        { type: 'SanctionPronounced', data: { ...warning, decidedBy: 'policy', pronouncedOn: '2026-03-02', policy: 'smallOverdraft' } },
        { type: 'SanctionTookEffect', data: { ...warning, expiresOn: '2027-03-02' } },
      ]));

  it('opens a case, and lets rest what the rules say meanwhile', () =>
    told.when({ ...apply, policy: 'largeDebt' }).then([
      openedBy('largeDebt'),
      {
        type: 'InterimMeasureOrdered',
        data: { ...ofCase, measureNumber: 1, rights: ['services'], from: '2026-03-02', until: '2026-05-01', policy: 'largeDebt' },
      },
    ]));

  it('names the incidents it counted', () =>
    told
      .when({ ...apply, policy: 'thirdOverdraft', counted: [ANOTHER_INCIDENT, CASE, INCIDENT] })
      .then([openedBy('thirdOverdraft', [ANOTHER_INCIDENT, CASE, INCIDENT])]));

  it('answers an incident once', () => {
    told
      .given([openedBy('smallOverdraft')])
      .when({ ...apply, policy: 'smallOverdraft' })
      .thenNothingHappens();
    told
      .given([caseOpened])
      .when({ ...apply, incidentId: ANOTHER_INCIDENT, policy: 'smallOverdraft' })
      .thenRefuses('PROCEEDING_ALREADY_OPENED', { proceedingId: CASE });
  });

  it('stands in the rulebook, for that kind of incident', () => {
    told.when({ ...apply, policy: 'unheardOf' }).thenRefuses('POLICY_NOT_IN_RULEBOOK', { policy: 'unheardOf' });
    told.when({ ...apply, kind: 'houseRules', policy: 'smallOverdraft' }).thenRefuses('POLICY_NOT_IN_RULEBOOK');
  });
});
