import fc from 'fast-check';
import { coursePoints } from './course-points.js';

const day = fc.integer({ min: 0, max: 400 }).map((days) => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10));
const inOrder = <Day extends { readonly date: string }>(days: readonly Day[]): readonly Day[] =>
  [...days].sort((one, other) => one.date.localeCompare(other.date));

const members = fc
  .uniqueArray(fc.record({ date: day, change: fc.integer({ min: -3, max: 9 }) }), { selector: ({ date }) => date, maxLength: 40 })
  .map(inOrder);
const amount = fc.integer({ min: -1_000, max: 3_000 });
const shares = fc
  .uniqueArray(fc.record({ date: day, quantity: amount, subscribedCents: amount, calledCents: amount, paidUpCents: amount }), {
    selector: ({ date }) => date,
    maxLength: 40,
  })
  .map(inOrder);
const ends = fc.uniqueArray(day, { minLength: 1, maxLength: 20 }).map((days) => [...days].sort());

const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0);

describe('how things stood at the ends of days', () => {
  it('is the sum of what days until then changed, however many ends lie between', () =>
    fc.assert(
      fc.property(members, shares, ends, (joined, moved, asked) => {
        for (const point of coursePoints(joined, moved, asked)) {
          const until = moved.filter(({ date }) => date <= point.date);
          expect(point).toMatchObject({
            members: sum(joined.filter(({ date }) => date <= point.date).map(({ change }) => change)),
            shares: sum(until.map(({ quantity }) => quantity)),
            subscribedCents: sum(until.map(({ subscribedCents }) => subscribedCents)),
            calledCents: sum(until.map(({ calledCents }) => calledCents)),
            paidUpCents: sum(until.map(({ paidUpCents }) => paidUpCents)),
          });
        }
      }),
    ));

  it('remembers the highest capital of any day, not of the ends alone', () =>
    expect(
      coursePoints(
        [],
        [
          { date: '2025-01-10', quantity: 5, subscribedCents: 500, calledCents: 500, paidUpCents: 200 },
          { date: '2025-01-20', quantity: -3, subscribedCents: -300, calledCents: -300, paidUpCents: -100 },
        ],
        ['2025-01-31', '2025-02-28'],
      ).map(({ subscribedCents, highestSubscribedCents, highestPaidUpCents }) => [
        subscribedCents,
        highestSubscribedCents,
        highestPaidUpCents,
      ]),
    ).toEqual([
      [200, 500, 200],
      [200, 500, 200],
    ]));
});
