import fc from 'fast-check';
import { newCode, printedCode, typedCode } from './crockford.js';

const codes = fc
  .array(fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), { minLength: 16, maxLength: 16 })
  .map((symbols) => symbols.join(''));

/** How one symbol may be typed by somebody who reads it off paper. */
const asTyped: Readonly<Record<string, readonly string[]>> = { 0: ['0', 'O', 'o'], 1: ['1', 'I', 'i', 'L', 'l'] };

const typings = codes.chain((code) =>
  fc
    .tuple(
      ...[...code].map((symbol) =>
        fc.tuple(fc.constantFrom(...(asTyped[symbol] ?? [symbol, symbol.toLowerCase()])), fc.constantFrom('', '-', ' ', '\u2011')),
      ),
    )
    .map((typed) => ({ code, text: typed.flat().join('') })),
);

describe('a code', () => {
  it('is four groups of four on paper', () => expect(printedCode('0123456789ABCDEF')).toBe('0123-4567-89AB-CDEF'));

  it('is another one each time', () => {
    const made = Array.from({ length: 1_000 }, newCode);
    expect(new Set(made).size).toBe(1_000);
    expect(made.every((code) => typedCode(code) === code)).toBe(true);
  });

  it('uses each symbol in each place', () => {
    const made = Array.from({ length: 2_000 }, newCode);
    for (let place = 0; place < 16; place += 1) expect(new Set(made.map((code) => code[place])).size).toBe(32);
  });

  it('is understood however it is typed', () => fc.assert(fc.property(typings, ({ code, text }) => expect(typedCode(text)).toBe(code))));

  it('is read back as it was printed', () => fc.assert(fc.property(codes, (code) => expect(typedCode(printedCode(code))).toBe(code))));

  it.each(['', '0123-4567-89AB-CDE', '0123-4567-89AB-CDEF-0', '0123-4567-89AB-CDEU', "' OR 1=1 --      ", '\u0000'.repeat(16)])(
    'is not %j',
    (text) => expect(typedCode(text)).toBeUndefined(),
  );
});
