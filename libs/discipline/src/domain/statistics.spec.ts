import fc from 'fast-check';
import { SMALLEST_TOLD, toldCount, toldCounts } from './statistics.js';

describe('numbers that identify nobody', () => {
  it('are none, or many', () => {
    expect(toldCount(0)).toBe(0);
    expect(toldCount(SMALLEST_TOLD)).toBe(SMALLEST_TOLD);
    for (const few of [1, SMALLEST_TOLD - 1]) expect(toldCount(few)).toBeNull();
  });

  it('withhold a second one where the total would give the first away', () =>
    expect(toldCounts({ warning: 20, reprimand: 8, suspension: 2, exclusion: 0 })).toEqual({
      total: 30,
      by: { warning: 20, reprimand: null, suspension: null, exclusion: 0 },
    }));

  it('withhold the total where there is nothing else to withhold', () =>
    expect(toldCounts({ warning: 2, reprimand: 0 })).toEqual({ total: null, by: { warning: null, reprimand: 0 } }));

  it('never let a withheld one be worked out', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 6 }), (counts) => {
        const { total, by } = toldCounts(Object.fromEntries(counts.map((count, index) => [`n${index}`, count])));
        const told = Object.values(by);
        const withheld = told.filter((count) => count === null).length;
        expect(total !== null && withheld === 1).toBe(false);
        for (const [index, count] of counts.entries()) if (count > 0 && count < SMALLEST_TOLD) expect(told[index]).toBeNull();
      }),
    ));
});
