import fc from 'fast-check';
import { signedCentsOf, typedSigned } from './signed-money.js';

describe('an amount that may be a loss', () => {
  it.each([
    ['-1 250,00', -125_000],
    ['\u2212 30', -3_000],
    ['2.50', 250],
    ['-0', 0],
    ['--3', undefined],
    ['', undefined],
  ])('%j is %j cents', (written, cents) => expect(signedCentsOf(written)).toBe(cents));

  it('is read back as it was written', () =>
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (cents) => expect(signedCentsOf(typedSigned(cents))).toBe(cents)),
    ));
});
