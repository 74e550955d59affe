import canonicalizePackage from 'canonicalize';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';

// The package is CommonJS: its types put the function under `default`, at run time it is the module itself.
const canonicalize = canonicalizePackage as unknown as (value: unknown) => string | undefined;

const entryValue = fc.letrec((tie) => ({
  value: fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.string({ unit: 'grapheme' }).filter((key) => key !== '__proto__'),
      tie('value'),
      { maxKeys: 5 },
    ),
  ),
})).value;

describe('canonical JSON', () => {
  it('is what the RFC 8785 package writes, for anything an entry may hold', () => {
    fc.assert(fc.property(entryValue, (value) => expect(canonicalJson(value)).toBe(canonicalize(value))));
  });

  it('orders keys by UTF-16 code units, numbers as text', () => {
    expect(canonicalJson({ b: 1, 10: 2, 9: 3, a: 4 })).toBe('{"10":2,"9":3,"a":4,"b":1}');
    expect(canonicalJson({ '\u20ac': 1, '\ufb33': 2, '\ud83d\ude00': 3 })).toBe('{"\u20ac":1,"\ud83d\ude00":3,"\ufb33":2}');
  });

  it('leaves out what is undefined', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it.each([
    ['a fraction', 0.5],
    ['an integer past 2^53', 2 ** 53],
    ['not a number', Number.NaN],
    ['a lone surrogate', '\ud800'],
    ['a date', new Date(0)],
    ['a big integer', 1n],
    ['a function', () => 0],
  ])('refuses %s', (_name, value) => {
    expect(() => canonicalJson({ value })).toThrow(expect.objectContaining({ code: 'VALUE_NOT_CANONICAL' }));
  });
});
