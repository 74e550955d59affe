import fc from 'fast-check';
import { Fraction } from './fraction.js';

const whole = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
const fractions = fc
  .tuple(
    whole,
    whole.filter((n) => n !== 0n),
  )
  .map(([above, below]) => Fraction.of(above, below));

describe('a fraction', () => {
  it('keeps two thirds as two thirds', () => {
    const twoThirds = Fraction.parse('2/3');
    expect(twoThirds.toString()).toBe('2/3');
    expect(twoThirds.times(6_504).toString()).toBe('4336');
    expect(twoThirds.times(6_505).ceiling()).toBe(4_337n);
  });

  it('is always reduced, with the sign above', () => {
    expect(Fraction.of(6, -4).toString()).toBe('-3/2');
    expect(Fraction.of(0, -4).toString()).toBe('0');
  });

  it('refuses a zero denominator and anything that is not a fraction', () => {
    for (const text of ['1/0', '0.5', '', '2/3/4', '-1/2', ' 1/2', '1e3'])
      expect(() => Fraction.parse(text)).toThrow(expect.objectContaining({ code: 'FRACTION_INVALID' }));
  });

  it('rounds half up for display only', () => {
    expect(Fraction.of(2, 3).toDecimal(2)).toBe('0.67');
    expect(Fraction.of(1, 200).toDecimal(2)).toBe('0.01');
    expect(Fraction.of(-1, 3).toDecimal(3)).toBe('-0.333');
    expect(Fraction.of(5, 2).toDecimal(0)).toBe('3');
  });

  it('lies between its floor and its ceiling, less than one apart', () => {
    fc.assert(
      fc.property(fractions, (fraction) => {
        expect(fraction.compare(fraction.floor())).toBeGreaterThanOrEqual(0);
        expect(fraction.compare(fraction.ceiling())).toBeLessThanOrEqual(0);
        expect(fraction.ceiling() - fraction.floor()).toBe(fraction.denominator === 1n ? 0n : 1n);
      }),
    );
  });

  it('adds and compares as numbers do', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(a.plus(b).toString()).toBe(b.plus(a).toString());
        expect(a.compare(b)).toBe(-b.compare(a) + 0);
        expect(a.plus(1).compare(a)).toBe(1);
      }),
    );
  });
});
