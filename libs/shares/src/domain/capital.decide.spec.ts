import { approvedCooperativeRules, plainCooperativeRules } from '#statutes/domain';
import { story } from '../../../../test/support/decider-story.js';
import { capitalDecider } from './capital.decide.js';
import type { CapitalEvent, Reduction } from './capital.events.js';
import type { CapitalAsKnown } from './capital.js';

const memberId = '0b0c7f0e-0f4b-4a3e-9a65-0d1f3b7d5a01';
const rulebook = { version: 1, effectiveFrom: '2010-01-01', rules: plainCooperativeRules };

/** A highest capital of 100,000 cents: its floor is 25,000. */
const capital = (cents: number, cancelledCents = 0): CapitalAsKnown => ({
  knownAt: 42,
  subscribedCents: cents,
  paidUpCents: cents,
  highest: { subscribedCents: 100_000, paidUpCents: 100_000 },
  cancelled: { subscribedCents: cancelledCents, paidUpCents: cancelledCents },
});

const reduction = (claimId: string, cents: number): Reduction => ({
  claimId,
  memberId,
  subscribedCents: cents,
  paidUpCents: cents,
  requestedOn: '2026-01-01',
});
const request = (claimId: string, cents: number) => {
  const { requestedOn: effectiveAt, ...rest } = reduction(claimId, cents);
  return { type: 'RequestReduction', ...rest, effectiveAt } as const;
};
const queued = (claimId: string, cents: number): CapitalEvent => ({
  type: 'CapitalReductionQueued',
  data: { ...reduction(claimId, cents), ground: 'capitalFloor' },
});
const reserved = (claimId: string, cents: number, leftCents: number, reducedOn = '2026-01-01'): CapitalEvent => ({
  type: 'CapitalReductionReserved',
  data: {
    ...reduction(claimId, cents),
    reducedOn,
    basis: { knownAt: 42, of: 'subscribed', leftCents, highestCents: 100_000, floorCents: 25_000 },
  },
});
const release = { type: 'ReleaseReductions', effectiveAt: '2026-03-01' } as const;

const told = (known: CapitalAsKnown) => story(capitalDecider).knowing({ rulebook, known });

describe('a claim on the capital', () => {
  it('is met down to the floor itself', () =>
    told(capital(30_000))
      .when(request('a', 5_000))
      .then([reserved('a', 5_000, 25_000)]));
  it('waits below it', () =>
    told(capital(30_000))
      .when(request('a', 5_001))
      .then([queued('a', 5_001)]));
  it('does not count on what another one reserved, before the register shows it', () =>
    told(capital(30_000))
      .given([reserved('a', 5_000, 25_000)])
      .when(request('b', 1))
      .then([queued('b', 1)]));
  it('nor counts it twice, once the register shows it', () =>
    told(capital(35_000, 5_000))
      .given([reserved('a', 5_000, 25_000)])
      .when(request('b', 10_000))
      .then([reserved('b', 10_000, 25_000)]));
  it('waits behind those who wait, however small it is', () =>
    told(capital(30_000))
      .given([queued('a', 9_000)])
      .when(request('b', 1))
      .then([queued('b', 1)]));
  it('is heard once', () =>
    told(capital(30_000))
      .given([queued('a', 9_000)])
      .when(request('a', 9_000))
      .thenNothingHappens());
});

describe('new capital', () => {
  it('serves those who wait, in turn, as far as it goes', () =>
    told(capital(40_000))
      .given([queued('a', 9_000), queued('b', 5_000), queued('c', 5_000)])
      .when(release)
      .then([reserved('a', 9_000, 31_000, '2026-03-01'), reserved('b', 5_000, 26_000, '2026-03-01')]));
  it('lets nobody overtake', () =>
    told(capital(30_000))
      .given([queued('a', 9_000), queued('b', 1)])
      .when(release)
      .thenNothingHappens());
  it('serves nobody when nobody waits', () => told(capital(90_000)).when(release).thenNothingHappens());
});

describe('a claim that was taken back', () => {
  const withdraw = { type: 'WithdrawReduction', claimId: 'a', memberId, effectiveAt: '2026-03-01' } as const;
  const withdrawn: CapitalEvent = { type: 'CapitalReductionWithdrawn', data: { claimId: 'a', memberId } };

  it('waits no longer', () => {
    const waiting = told(capital(40_000)).given([queued('a', 9_000), queued('b', 5_000)]);
    waiting.when(withdraw).then([withdrawn]);
    told(capital(40_000))
      .given([queued('a', 9_000), queued('b', 5_000), withdrawn])
      .when(release)
      .then([reserved('b', 5_000, 35_000, '2026-03-01')]);
  });
  it('leaves what was kept for it to others', () =>
    told(capital(40_000))
      .given([reserved('a', 15_000, 25_000), withdrawn])
      .when(request('b', 15_000))
      .then([reserved('b', 15_000, 25_000)]));
  it('is not asked for any more, although the guard hears of it later', () => {
    told(capital(90_000)).when(withdraw).then([withdrawn]);
    told(capital(90_000)).given([withdrawn]).when(request('a', 1)).thenNothingHappens();
  });
  it('is let go once', () =>
    told(capital(40_000))
      .given([queued('a', 9_000), withdrawn])
      .when(withdraw)
      .thenNothingHappens());
});

describe('two tests in the place of a floor', () => {
  const belgian = story(capitalDecider).knowing({ rulebook: { ...rulebook, rules: approvedCooperativeRules }, known: capital(10) });
  const waits: CapitalEvent = { type: 'CapitalReductionQueued', data: { ...reduction('a', 5_000), ground: 'testsNotPassed' } };

  it('let every claim wait for the board', () => belgian.when(request('a', 5_000)).then([waits]));
  it('are passed by a decision that names an amount', () =>
    belgian
      .given([waits, queued('b', 1)])
      .when({ ...release, decisionRef: 'board 9', distributableCents: 5_000 })
      .then([{ type: 'CapitalReductionReserved', data: { ...reduction('a', 5_000), reducedOn: '2026-03-01' } }]));
  it.each([{}, { decisionRef: 'board 9' }, { distributableCents: 5_000 }, { decisionRef: 'board 9', distributableCents: -1 }])(
    'are not passed by %j',
    (decision) =>
      belgian
        .given([waits])
        .when({ ...release, ...decision })
        .thenRefuses('TESTS_NOT_DECIDED'),
  );
});
