import fc from 'fast-check';
import type { Rules } from '../../server/rules.js';
import { paymentVerdict, rulesOn, subscriptionSum } from './subscription-sum.js';

// What a subscription asks of the rules; the rest of them says nothing about it.
const rules = { shareClasses: [{ shareClass: 'A', nominalCents: 1_525 }], paidUpAtSubscription: '1/4' } as unknown as Rules;

describe('what a subscription comes to', () => {
  it('is the nominal value times the shares, a quarter of it due at once, rounded up', () =>
    expect(subscriptionSum(rules, 'A', '3')).toEqual({ nominalCents: 1_525, totalCents: 4_575, dueCents: 1_144 }));

  it.each([
    ['B', '3'],
    ['A', '0'],
    ['A', ''],
    ['A', '1.5'],
    ['A', '-1'],
  ])('of class %s and %j shares is nothing', (shareClass, quantity) =>
    expect(subscriptionSum(rules, shareClass, quantity)).toBeUndefined(),
  );

  it('never asks for less than the part, nor for a whole cent more', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (shares) => {
        const { totalCents = 0, dueCents = 0 } = subscriptionSum(rules, 'A', String(shares)) ?? {};
        expect(dueCents * 4).toBeGreaterThanOrEqual(totalCents);
        expect((dueCents - 1) * 4).toBeLessThan(totalCents);
      }),
    ));
});

describe('a payment that comes with the bulletin', () => {
  const sum = { nominalCents: 3_000, totalCents: 9_000, dueCents: 2_250 };

  it.each([
    [undefined, 'unreadable'],
    [0, 'none'],
    [2_249, 'tooLittle'],
    [2_250, 'part'],
    [9_000, 'whole'],
    [9_001, 'tooMuch'],
  ] as const)('of %s cents is %s', (cents, verdict) => expect(paymentVerdict(sum, cents)).toBe(verdict));
});

describe('the rules of a day', () => {
  const versions = [
    { version: 1, effectiveFrom: '2015-01-01', rules },
    { version: 2, effectiveFrom: '2026-01-01', rules: { ...rules, paidUpAtSubscription: '1' } },
  ];

  it('are those adopted last of those that apply', () => {
    expect(rulesOn(versions, '2026-01-01')?.paidUpAtSubscription).toBe('1');
    expect(rulesOn(versions, '2025-12-31')?.paidUpAtSubscription).toBe('1/4');
    expect(rulesOn(versions, '2014-12-31')).toBeUndefined();
  });
});
