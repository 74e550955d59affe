import fc from 'fast-check';
import { centsOf, typedMoney } from './money.js';

describe('an amount as people type it', () => {
  it.each([
    ['2,50', 250],
    ['2.5', 250],
    ['30', 3_000],
    ['1 250', 125_000],
    ['1\u202f250,05 €', 125_005],
    ['1.250,00', 125_000],
    ['1,250.00', 125_000],
    ['1.250', 125_000],
  ])('%s is %i cents', (written, cents) => expect(centsOf(written)).toBe(cents));

  it.each(['', 'x', '1,234,5', '2,505,', '-3', '1e3', '12,345.678'])('%j is none', (written) => expect(centsOf(written)).toBeUndefined());

  it('is read back as it was written', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.constantFrom(',', '.'), (cents, comma) =>
        expect(centsOf(typedMoney(cents, comma))).toBe(cents),
      ),
    ));
});
