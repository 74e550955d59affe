import fc from 'fast-check';
import { afterCredit, afterFailure, secondsToWait, spentAt, TRY, type Allowance, type Spent } from './token-bucket.js';

const START = Date.parse('2026-11-23T10:00:00.000Z');
const after = (seconds: number): string => new Date(START + seconds * 1_000).toISOString();
const untouched: Spent = { spent: 0, updatedAt: after(0) };

const allowances: fc.Arbitrary<Allowance> = fc.record({
  tries: fc.integer({ min: 1, max: 500 }),
  secondsATry: fc.integer({ min: 1, max: 3_600 }),
});
/** Seconds between one failure and the next. */
const gaps = fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 200 });

/** Fails whenever it is allowed to. @returns how often, and what is spent at the end */
const failing = (
  allowance: Allowance,
  pauses: readonly number[],
): { readonly failures: number; readonly elapsed: number; readonly spent: Spent } => {
  let [elapsed, failures, spent] = [0, 0, untouched];
  for (const pause of pauses) {
    elapsed += pause;
    if (secondsToWait(allowance, spent, after(elapsed)) > 0) continue;
    failures += 1;
    spent = afterFailure(allowance, spent, after(elapsed));
  }
  return { failures, elapsed, spent };
};

describe('tries', () => {
  const allowance: Allowance = { tries: 3, secondsATry: 60 };

  it('are had at once, and come back one by one', () => {
    const spent = [1, 2, 3].reduce((before) => afterFailure(allowance, before, after(0)), untouched);
    expect(secondsToWait(allowance, spent, after(0))).toBe(60);
    expect(secondsToWait(allowance, spent, after(45))).toBe(15);
    expect(secondsToWait(allowance, spent, after(60))).toBe(0);
    expect(spentAt(allowance, spent, after(180))).toBe(0);
  });

  it('are given back for a success', () => {
    const spent = [1, 2, 3].reduce((before) => afterFailure(allowance, before, after(0)), untouched);
    expect(secondsToWait(allowance, afterCredit(allowance, spent, 1, after(0)), after(0))).toBe(0);
  });

  it('are never more than the allowance, however they are timed', () =>
    fc.assert(
      fc.property(allowances, gaps, (allowed, pauses) => {
        const { failures, elapsed } = failing(allowed, pauses);
        expect(failures).toBeLessThanOrEqual(allowed.tries + Math.floor(elapsed / allowed.secondsATry));
      }),
    ));

  it('are never gone for good', () =>
    fc.assert(
      fc.property(allowances, gaps, (allowed, pauses) => {
        const { elapsed, spent } = failing(allowed, pauses);
        const wait = secondsToWait(allowed, spent, after(elapsed));
        expect(wait).toBeLessThanOrEqual(allowed.secondsATry);
        expect(secondsToWait(allowed, spent, after(elapsed + wait))).toBe(0);
      }),
    ));

  it('are not given by a clock that is set back', () =>
    fc.assert(
      fc.property(allowances, fc.integer({ min: 1, max: 100_000 }), (allowed, seconds) => {
        const spent = afterFailure(allowed, untouched, after(0));
        expect(spentAt(allowed, spent, after(-seconds))).toBe(TRY);
      }),
    ));
});
