import { coveredUntil, sharesOwedOn } from './share-plans.js';
import type { Subscription } from './shares.js';
import { addYears } from './years.js';

const share = (subscribedOn: string, quantity = 1): Subscription => ({
  shareClass: 'A',
  subscribedOn,
  quantity,
  subscribedCents: 3_000,
  calledCents: 3_000,
  paidUpCents: 3_000,
});

describe('shares a member has to come to hold: 3 within 3 years, from pay', () => {
  const plan = { shareClass: 'A', quantity: 3, withinYears: 3, deductedFromNetPayCents: 10_000 };
  const situation = (subscriptions: readonly Subscription[], date: string) => sharesOwedOn(subscriptions, plan, '2023-04-01', date);

  it('are due at the end of the third year', () =>
    expect(situation([share('2023-05-31')], '2023-06-01')).toEqual({ owed: 3, held: 1, missing: 2, dueBy: '2026-04-01' }));
  it('a year without pay carries them to the next', () =>
    expect(situation([share('2023-05-31'), share('2025-05-31')], '2025-06-01')).toEqual({
      owed: 3,
      held: 2,
      missing: 1,
      dueBy: '2027-04-01',
    }));
  it('are held once they are', () =>
    expect(situation([share('2023-05-31'), share('2023-06-30'), share('2023-07-31')], '2024-01-01').missing).toBe(0));
  it('do not count what is subscribed later', () => expect(situation([share('2023-05-31')], '2023-05-30').held).toBe(0));
  it('without a plan by pay, every year counts', () =>
    expect(sharesOwedOn([], { ...plan, deductedFromNetPayCents: undefined }, '2023-04-01', '2025-06-01').dueBy).toBe('2026-04-01'));
});

describe('a year a share', () => {
  it('covers as many years as shares, from the first on', () =>
    expect(coveredUntil([share('2024-02-29', 2), share('2025-06-01')], 'A')).toBe('2027-02-28'));
  it('covers nothing without a share', () => expect(coveredUntil([share('2024-02-29', 0)], 'A')).toBeUndefined());
});

it.each([
  ['2024-02-29', 1, '2025-02-28'],
  ['2024-02-29', 4, '2028-02-29'],
  ['1899-02-28', 1, '1900-02-28'],
  ['2023-12-31', 5, '2028-12-31'],
])('%s and %i years is %s', (date, years, later) => expect(addYears(date, years)).toBe(later));
