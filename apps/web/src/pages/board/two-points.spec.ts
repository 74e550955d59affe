import fc from 'fast-check';
import { comparisonAddress, comparisonPath, figuresPath, pointsIn, yearBefore, type TwoPoints } from './two-points.js';

const TODAY = '2026-11-23';
const day = fc.constantFrom('', '2024-02-29', '2025-12-31');
const clocks = fc.record({ asOf: day, knownAt: fc.constantFrom('', '2026-01-15', '4711') });
const points: fc.Arbitrary<TwoPoints> = fc.record({ before: clocks, after: clocks });

const asked = (address: string): URLSearchParams => new URL(address, 'http://here').searchParams;

describe('two points in an address', () => {
  it('are read back as they were written, unless both are now, which compares nothing', () =>
    fc.assert(
      fc.property(points, (two) => {
        const isNothing = [two.before, two.after].every(({ asOf, knownAt }) => asOf === '' && knownAt === '');
        const before = isNothing ? { asOf: '2025-11-23', knownAt: '' } : two.before;
        expect(pointsIn(asked(comparisonAddress(two)), TODAY)).toEqual({ before, after: two.after });
      }),
    ));

  it('are a year ago and now to begin with', () =>
    expect(pointsIn(new URLSearchParams(), TODAY)).toEqual({
      before: { asOf: '2025-11-23', knownAt: '' },
      after: { asOf: '', knownAt: '' },
    }));

  it('are asked for with both days said: a day left out would be that of the other side', () =>
    fc.assert(
      fc.property(points, (two) => {
        const question = asked(comparisonPath(two, TODAY, null));
        expect(question.get('asOf')).toBe(two.before.asOf || TODAY);
        expect(question.get('laterAsOf')).toBe(two.after.asOf || TODAY);
        expect(question.has('cursor')).toBe(false);
      }),
    ));

  it('have figures of one day each', () =>
    expect(figuresPath({ asOf: '2025-12-31', knownAt: '' }, TODAY)).toBe(
      '/api/registers/course?asOf=2025-12-31&from=2025-12-31&every=year',
    ));
});

it('a year before a leap day is the last of February', () => {
  expect(yearBefore('2024-02-29')).toBe('2023-02-28');
  expect(yearBefore('2026-11-23')).toBe('2025-11-23');
});
