import fc from 'fast-check';
import { paidInto } from './paid-into.js';

const lot = (subscribedOn: string, subscribedCents: number, paidUpCents: number) => ({
  shareClass: 'A',
  subscribedOn,
  quantity: 1,
  subscribedCents,
  calledCents: subscribedCents,
  paidUpCents,
});

const account = {
  subscriptions: { late: lot('2025-01-01', 9_000, 0), early: lot('2024-01-01', 3_000, 1_000), paid: lot('2023-01-01', 1_000, 1_000) },
};

describe('a payment for shares', () => {
  it('pays the oldest subscription first, then the next', () =>
    expect(paidInto(account, 5_000)).toEqual([
      { subscriptionId: 'early', amountCents: 2_000 },
      { subscriptionId: 'late', amountCents: 3_000 },
    ]));

  it('is refused when it is more than what is owed', () => expect(paidInto(account, 11_001)).toBeUndefined());

  it('is spread to the last cent', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 11_000 }), (cents) =>
        expect((paidInto(account, cents) ?? []).reduce((sum, { amountCents }) => sum + amountCents, 0)).toBe(cents),
      ),
    ));
});
