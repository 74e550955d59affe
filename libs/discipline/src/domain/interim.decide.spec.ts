import { ADA } from '../../../../test/support/assembly-builders.js';
import { story } from '../../../../test/support/decider-story.js';
import { CASE, caseOpened, disciplineRulebook, dismissed, interimLifted, interimOrdered, memberNotified, pronounced } from '../../../../test/support/discipline-builders.js'; // prettier-ignore
import { approvedCooperativeRules } from '#statutes/domain';
import { interimDecider } from './interim.decide.js';

const told = story(interimDecider).knowing({ rulebook: disciplineRulebook() });

describe('rights that rest until a case is decided', () => {
  const order = {
    type: 'OrderInterimMeasure',
    proceedingId: CASE,
    rights: ['services'],
    until: '2026-05-01',
    decisionRef: 'BOARD-2026-3',
    effectiveAt: '2026-03-02',
  } as const;
  const ordering = (changes: object) => told.given([caseOpened]).when({ ...order, ...changes });

  it('are ordered by somebody, for a while', () => {
    told.given([caseOpened]).when(order).then([interimOrdered]);
    ordering({ decisionRef: undefined }).thenRefuses('DECISION_MISSING', { field: 'decisionRef' });
  });

  it('are ordered once', () => {
    told.given([caseOpened, interimOrdered]).when(order).thenNothingHappens();
    told
      .given([caseOpened, interimOrdered])
      .when({ ...order, until: '2026-05-02' })
      .thenRefuses('PROCEEDING_STAGE_WRONG', { stage: 'interim' });
  });

  it('are never the vote where the law keeps it, and may be where it does not', () => {
    ordering({ rights: ['vote'] }).thenRefuses('MEASURE_NOT_ALLOWED', { field: 'rights', source: 'C. civ., art. 1844' });
    story(interimDecider)
      .knowing({ rulebook: disciplineRulebook({}, approvedCooperativeRules) })
      .given([caseOpened])
      .when({ ...order, rights: ['vote'] })
      .then([{ type: 'InterimMeasureOrdered', data: { proceedingId: CASE, memberId: ADA, measureNumber: 1, rights: ['vote'], from: '2026-03-02', until: '2026-05-01' } }]); // prettier-ignore
  });

  it('are those the statutes let rest, at least one', () => {
    story(interimDecider)
      .knowing({ rulebook: disciplineRulebook({}, { suspendableRights: ['services'] }) })
      .given([caseOpened])
      .when({ ...order, rights: ['stand'] })
      .thenRefuses('MEASURE_NOT_ALLOWED', { field: 'rights', source: 'suspendableRights' });
    ordering({ rights: [] }).thenRefuses('MEASURE_INVALID', { field: 'rights' });
  });

  it('are back after the longest time the rules allow, and later than now', () => {
    ordering({ until: '2026-06-01' }).thenRefuses('MEASURE_NOT_ALLOWED', { field: 'until', source: 'discipline/longestInterimDays' });
    ordering({ until: '2026-03-02' }).thenRefuses('MEASURE_INVALID', { field: 'until' });
    ordering({ until: 'tomorrow' }).thenRefuses('MEASURE_INVALID', { field: 'until' });
  });

  it('are back when somebody says so; said twice changes nothing', () => {
    const lift = { type: 'LiftInterimMeasure', proceedingId: CASE, effectiveAt: '2026-04-01' } as const;
    told
      .given([caseOpened, interimOrdered])
      .when(lift)
      .then([interimLifted('2026-04-01')]);
    told
      .given([caseOpened, interimOrdered, interimLifted('2026-04-01')])
      .when(lift)
      .thenNothingHappens();
    told
      .given([caseOpened, interimOrdered])
      .when({ ...lift, effectiveAt: '2026-12-01' })
      .thenRefuses('STEP_DATE_INVALID');
  });
});

describe('dismissing a case', () => {
  const dismiss = {
    type: 'DismissProceeding',
    proceedingId: CASE,
    ground: 'notProven',
    decisionRef: 'BOARD-2026-5',
    effectiveAt: '2026-05-04',
  } as const;

  it('gives back what rested', () =>
    told
      .given([caseOpened, interimOrdered, memberNotified])
      .when(dismiss)
      .then([interimLifted('2026-05-04'), dismissed]));

  it('said twice changes nothing', () => told.given([caseOpened, dismissed]).when(dismiss).thenNothingHappens());

  it('is decided by somebody, before there is a measure', () => {
    told
      .given([caseOpened])
      .when({ ...dismiss, decisionRef: undefined })
      .thenRefuses('DECISION_MISSING', { field: 'decisionRef' });
    told.given([caseOpened, pronounced()]).when(dismiss).thenRefuses('PROCEEDING_STAGE_WRONG', { stage: 'sanctioned', needed: 'open' });
    told.when(dismiss).thenRefuses('PROCEEDING_NOT_FOUND');
  });
});
