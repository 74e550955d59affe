import { ADA, BALLOT } from '../../../../test/support/assembly-builders.js';
import { story } from '../../../../test/support/decider-story.js';
import { aProclaimedBallot, CASE, caseOpened, disciplineRulebook, interimLifted, interimOrdered, lifted, pronounced, sanctionNotified, tookEffect } from '../../../../test/support/discipline-builders.js'; // prettier-ignore
import { appealDecider } from './appeal.decide.js';
import type { ProceedingEvent } from './proceeding.events.js';

const facts = { rulebook: disciplineRulebook(), ballot: { status: 'unknown' } } as const;
const told = story(appealDecider).knowing(facts);
const notified = [caseOpened, pronounced(), sanctionNotified()];
const lodged: ProceedingEvent = {
  type: 'AppealLodged',
  data: { proceedingId: CASE, memberId: ADA, lodgedOn: '2026-06-03', decisionDueOn: '2027-06-03' },
};

describe('an appeal', () => {
  const lodge = { type: 'LodgeAppeal', proceedingId: CASE, effectiveAt: '2026-06-03' } as const;

  it('is lodged until the last day, and the assembly has the days of the rules', () => {
    told.given(notified).when(lodge).then([lodged]);
    told
      .given(notified)
      .when({ ...lodge, effectiveAt: '2026-06-05' })
      .thenRefuses('APPEAL_TOO_LATE', { dueOn: '2026-06-04' });
  });

  it('said twice changes nothing', () =>
    told
      .given([...notified, lodged])
      .when({ ...lodge, effectiveAt: '2026-06-04' })
      .thenNothingHappens());

  it('is against a measure the member was told of', () => {
    told.given([caseOpened]).when(lodge).thenRefuses('PROCEEDING_STAGE_WRONG', { stage: 'open', needed: 'sanctioned' });
    told
      .given([caseOpened, pronounced()])
      .when(lodge)
      .thenRefuses('STEP_MISSING', { missing: 'notification', source: 'discipline/appealDays' });
  });

  it('is where the rules have one', () =>
    story(appealDecider)
      .knowing({ ...facts, rulebook: disciplineRulebook({ appealDays: null }) })
      .given([caseOpened, pronounced(), sanctionNotified({ appealDueOn: undefined }), tookEffect()])
      .when(lodge)
      .thenRefuses('STEP_MISSING', { missing: 'appeal', source: 'discipline/appealDays' }));

  it('is decided once', () => {
    const upheld: ProceedingEvent = {
      type: 'AppealDecided',
      data: { proceedingId: CASE, memberId: ADA, outcome: 'upheld', decidedOn: '2026-06-10' },
    };
    told
      .given([...notified, lodged, upheld, tookEffect()])
      .when({ ...lodge, effectiveAt: '2026-06-11' })
      .thenRefuses('PROCEEDING_STAGE_WRONG', { stage: 'appealDecided' });
  });
});

describe('the assembly that decides on an appeal', () => {
  const decide = { type: 'DecideAppeal', proceedingId: CASE, decisionRef: 'AGM-2026-12', effectiveAt: '2026-06-10' } as const;
  const decided = (outcome: 'upheld' | 'reduced' | 'quashed', more: object = {}): ProceedingEvent => ({
    type: 'AppealDecided',
    data: { proceedingId: CASE, memberId: ADA, outcome, decidedOn: '2026-06-10', ...more },
  });
  const waiting = [...notified, lodged];
  const counting = [...notified, tookEffect(), lodged];

  it('upholds: the measure counts from that day, or as it did', () => {
    told
      .given(waiting)
      .when({ ...decide, outcome: 'upheld' })
      .then([decided('upheld'), tookEffect({ from: '2026-06-10', until: '2026-07-10', expiresOn: '2029-07-09' })]);
    told
      .given(counting)
      .when({ ...decide, outcome: 'upheld' })
      .then([decided('upheld')]);
  });

  it('quashes: what counted never did, what waited never will', () => {
    told
      .given(counting)
      .when({ ...decide, outcome: 'quashed' })
      .then([lifted('quashed', '2026-06-10'), decided('quashed')]);
    told
      .given(waiting)
      .when({ ...decide, outcome: 'quashed' })
      .then([decided('quashed')]);
  });

  it('gives back what rested until then, whatever it decides', () => {
    const resting = [caseOpened, interimOrdered, pronounced({ measureNumber: 2 }), sanctionNotified(), lodged];
    told
      .given(resting)
      .when({ ...decide, outcome: 'quashed' })
      .then([interimLifted('2026-06-10'), decided('quashed')]);
    told
      .given(resting)
      .when({ ...decide, outcome: 'upheld' })
      .then([
        decided('upheld'),
        interimLifted('2026-06-10'),
        tookEffect({ measureNumber: 2, from: '2026-06-10', until: '2026-07-10', expiresOn: '2029-07-09' }),
      ]);
  });

  it('reduces to what is milder, and to nothing else', () => {
    const reprimand = { measure: 'reprimand', rights: [], from: '2026-06-10' } as const;
    const reduce = { ...decide, outcome: 'reduced' } as const;
    const reducedTo = { ...reprimand, until: undefined, expiresOn: '2028-06-09' };
    told
      .given(counting)
      .when({ ...reduce, reducedTo: { measure: 'reprimand' } })
      .then([
        lifted('reduced', '2026-06-10'),
        decided('reduced', { reducedTo: reprimand }),
        tookEffect({ ...reducedTo, measureNumber: 2 }),
      ]);
    told
      .given(waiting)
      .when({ ...reduce, reducedTo: { measure: 'reprimand' } })
      .then([decided('reduced', { reducedTo: reprimand }), tookEffect(reducedTo)]);
    told.given(waiting).when(reduce).thenRefuses('MEASURE_INVALID', { field: 'reducedTo' });
    told
      .given(waiting)
      .when({ ...reduce, reducedTo: { measure: 'exclusion' } })
      .thenRefuses('MEASURE_NOT_MILDER', { measure: 'suspension' });
  });

  it('shortens a suspension, and never lengthens it', () => {
    const to = (until: string) =>
      ({ ...decide, outcome: 'reduced', reducedTo: { measure: 'suspension', rights: ['services'], until } }) as const;
    const shorter = { measure: 'suspension', rights: ['services'], from: '2026-06-10', until: '2026-06-20' } as const;
    told
      .given(waiting)
      .when(to('2026-06-20'))
      .then([decided('reduced', { reducedTo: shorter }), tookEffect({ ...shorter, expiresOn: '2029-06-19' })]);
    told.given(waiting).when(to('2026-07-10')).thenRefuses('MEASURE_NOT_MILDER', { measure: 'suspension' });
  });

  it('decides in minutes that can be named, by a ballot that was proclaimed, on an appeal', () => {
    told
      .given(waiting)
      .when({ ...decide, outcome: 'upheld', decisionRef: undefined })
      .thenRefuses('DECISION_MISSING', { field: 'decisionRef' });
    told
      .given(waiting)
      .when({ ...decide, outcome: 'upheld', ballotId: BALLOT })
      .thenRefuses('BALLOT_DOES_NOT_CARRY', { ballotId: BALLOT, reason: 'notProclaimed' });
    story(appealDecider)
      .knowing({ ...facts, ballot: aProclaimedBallot('adopted') })
      .given(counting)
      .when({ ...decide, outcome: 'upheld', ballotId: BALLOT })
      .then([decided('upheld', { ballotId: BALLOT })]);
    told
      .given(notified)
      .when({ ...decide, outcome: 'upheld' })
      .thenRefuses('PROCEEDING_STAGE_WRONG', { stage: 'sanctioned', needed: 'appealed' });
    told.when({ ...decide, outcome: 'upheld' }).thenRefuses('PROCEEDING_NOT_FOUND');
  });
});
