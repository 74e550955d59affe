import { ADA } from '../../../../test/support/assembly-builders.js';
import { story } from '../../../../test/support/decider-story.js';
import {
  CASE,
  caseOpened,
  disciplineRulebook,
  interimLifted,
  interimOrdered,
  interimOrderedBy,
  pronounced,
  tookEffect,
} from '../../../../test/support/discipline-builders.js';
import type { ProceedingEvent } from './proceeding.events.js';
import { reviewDecider } from './review.decide.js';

const told = story(reviewDecider).knowing({ rulebook: disciplineRulebook() });
const ofCase = { proceedingId: CASE, memberId: ADA };
const terms = { measure: 'warning', rights: [], from: '2026-03-02', until: undefined } as const;
/** A machine warned her. */
const warned = [
  caseOpened,
  pronounced({ ...terms, decidedBy: 'policy', pronouncedOn: '2026-03-02', policy: 'smallOverdraft' }),
  tookEffect({ ...terms, expiresOn: '2027-03-02' }),
];
const requested: ProceedingEvent = { type: 'ReviewRequested', data: { ...ofCase, requestedOn: '2026-03-09' } };
const decided = (outcome: 'confirmed' | 'lifted'): ProceedingEvent => ({
  type: 'ReviewDecided',
  data: { ...ofCase, outcome, decidedOn: '2026-03-16' },
});

describe('asking for a person to look at what a machine decided (GDPR, art. 22)', () => {
  const request = { type: 'RequestReview', proceedingId: CASE, effectiveAt: '2026-03-09' } as const;

  it('is possible, once', () => {
    told.given(warned).when(request).then([requested]);
    told
      .given([...warned, requested])
      .when(request)
      .thenNothingHappens();
  });

  it('is not for what a person decided or has looked at', () => {
    told.given([caseOpened, pronounced()]).when(request).thenRefuses('NOTHING_TO_REVIEW', { proceedingId: CASE });
    told
      .given([...warned, requested, decided('confirmed')])
      .when(request)
      .thenRefuses('NOTHING_TO_REVIEW');
    told.given([caseOpened]).when(request).thenRefuses('NOTHING_TO_REVIEW');
    told.when(request).thenRefuses('PROCEEDING_NOT_FOUND');
  });
});

describe('rights that a machine let rest', () => {
  const resting = [caseOpened, interimOrderedBy('largeDebt')];
  const request = { type: 'RequestReview', proceedingId: CASE, effectiveAt: '2026-03-09' } as const;
  const decide = { type: 'DecideReview', proceedingId: CASE, decisionRef: 'BOARD-2026-9', effectiveAt: '2026-03-16' } as const;

  it('are looked at by a person as well, once', () => {
    told.given(resting).when(request).then([requested]);
    told
      .given([...resting, requested])
      .when(request)
      .thenNothingHappens();
    told.given([caseOpened, interimOrdered]).when(request).thenRefuses('NOTHING_TO_REVIEW');
    told
      .given([...resting, requested, decided('confirmed')])
      .when(request)
      .thenRefuses('NOTHING_TO_REVIEW');
  });

  it('come back or rest on, and the case goes on', () => {
    told
      .given([...resting, requested])
      .when({ ...decide, outcome: 'lifted' })
      .then([interimLifted('2026-03-16'), decided('lifted')]);
    told
      .given([...resting, requested])
      .when({ ...decide, outcome: 'confirmed' })
      .then([decided('confirmed')]);
    const all = [...resting, requested, interimLifted('2026-03-16'), decided('lifted')];
    expect(all.reduce((state, event) => reviewDecider.evolve(state, event), reviewDecider.initialState)).toMatchObject({ status: 'open' });
  });
});

describe('a person who looks at it', () => {
  const decide = { type: 'DecideReview', proceedingId: CASE, decisionRef: 'BOARD-2026-9', effectiveAt: '2026-03-16' } as const;

  it('confirms, and the warning stands', () =>
    told
      .given([...warned, requested])
      .when({ ...decide, outcome: 'confirmed' })
      .then([decided('confirmed')]));

  it('lifts, and it never was', () =>
    told
      .given([...warned, requested])
      .when({ ...decide, outcome: 'lifted' })
      .then([
        { type: 'SanctionLifted', data: { ...ofCase, measureNumber: 1, ...terms, ground: 'review', liftedOn: '2026-03-16' } },
        decided('lifted'),
      ]));

  it('was asked, and signs', () => {
    told
      .given(warned)
      .when({ ...decide, outcome: 'lifted' })
      .thenRefuses('NOTHING_TO_REVIEW', { proceedingId: CASE });
    told
      .given([...warned, requested])
      .when({ ...decide, outcome: 'lifted', decisionRef: undefined })
      .thenRefuses('DECISION_MISSING', { field: 'decisionRef' });
  });
});
