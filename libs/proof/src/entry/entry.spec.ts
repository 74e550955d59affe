import { canonicalJson } from '#kernel';
import canonicalizePackage from 'canonicalize';
import * as fc from 'fast-check';
import { testEntry, testEvent } from '../../testing/entries.js';
import { codeOf } from '../../testing/refused.js';
import { vectorText } from '../../testing/vectors.js';
import { fromUtf8, utf8 } from '../bytes.js';
import { entryBytes, entryText, parseEntry } from './entry.js';

// A CommonJS package whose types speak of a default export: what is imported is the function itself.
const canonicalize = canonicalizePackage as unknown as (value: unknown) => string | undefined;

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const integers = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, false),
    fc.maxSafeInteger(),
    text,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(text, tie('value'), { maxKeys: 5 }),
  ),
})).value;

describe('canonical JSON (RFC 8785)', () => {
  it('is that of the reference package for anything an entry may hold', () => {
    fc.assert(
      fc.property(integers, (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(['arrays', 'french', 'structures', 'unicode', 'weird'])('is that of the published vector %s', (name) => {
    const input: unknown = JSON.parse(vectorText(`rfc8785-jcs/testdata/input/${name}.json`));
    const expected = vectorText(`rfc8785-jcs/testdata/output/${name}.json`).replace(/\n$/, '');
    expect(canonicalize(input)).toBe(expected);
    // Vectors with fractions are the business of the full algorithm; entries refuse them.
    if (/\d[.e]\d/.test(expected)) expect(codeOf(() => canonicalJson(input))).toBe('VALUE_NOT_CANONICAL');
    else expect(canonicalJson(input)).toBe(expected);
    const hexadecimal = vectorText(`rfc8785-jcs/testdata/outhex/${name}.txt`).replace(/\s/g, '');
    expect(Buffer.from(expected).toString('hex')).toBe(hexadecimal);
  });

  it('refuses the vector of floating-point values, which have no place in an entry', () => {
    const input: unknown = JSON.parse(vectorText('rfc8785-jcs/testdata/input/values.json'));
    expect(canonicalize(input)).toBe(vectorText('rfc8785-jcs/testdata/output/values.json').replace(/\n$/, ''));
    expect(codeOf(() => canonicalJson(input))).toBe('VALUE_NOT_CANONICAL');
  });
});

describe('entries', () => {
  it('put together from stored text are the canonical JSON of the whole', () => {
    const record = fc.dictionary(text, integers, { maxKeys: 5 });
    fc.assert(
      fc.property(
        fc.record({ id: text, stream: text, type: text, time: text, revision: fc.maxSafeInteger().map(Math.abs) }),
        record,
        record,
        (event, data, meta) => {
          const { id, stream, type, time, revision } = event;
          const source = { id, stream, type, revision, data: canonicalJson(data), meta: canonicalJson(meta) };
          expect(entryText(source, time)).toBe(canonicalize({ v: 1, id, stream, rev: revision, type, time, data, meta }));
        },
      ),
    );
  });

  it('are read back', () => {
    const { id, stream, revision, type, data, meta } = testEvent(5);
    expect(parseEntry(testEntry(5))).toEqual({
      v: 1,
      id,
      stream,
      rev: revision,
      type,
      time: '2026-01-01T00:00:05.000Z',
      data: JSON.parse(data) as unknown,
      meta: JSON.parse(meta) as unknown,
    });
  });

  it('of more than 65,535 bytes are refused', () => {
    const data = canonicalJson({ text: 'x'.repeat(65_500) });
    expect(codeOf(() => entryBytes({ ...testEvent(0), data }, '2026-01-01T00:00:00.000Z'))).toBe('ENTRY_TOO_LARGE');
  });

  const whole = fromUtf8(testEntry(0)) ?? '';
  it.each([
    ['not JSON', whole.slice(1)],
    ['white space', ` ${whole}`],
    ['members in another order', whole.replace(/^\{("data":.*?),("id":"[^"]*"),/, '{$2,$1,')],
    ['a member twice', whole.replace('"v":1}', '"v":1,"v":1}')],
    ['a needless escape', whole.replace('MemberAdmitted', 'Member\\u0041dmitted')],
    ['a fraction', whole.replace('"rev":0', '"rev":0.5')],
    ['an exponent', whole.replace('"rev":0', '"rev":0e0')],
    ['a lone surrogate', whole.replace('worker', '\\ud800')],
  ])('with %s are not canonical', (_name, changed) => expect(codeOf(() => parseEntry(utf8(changed)))).toBe('ENTRY_NOT_CANONICAL'));

  it('that are not UTF-8 are not canonical', () => expect(codeOf(() => parseEntry(Uint8Array.of(0xff)))).toBe('ENTRY_NOT_CANONICAL'));

  it.each([
    ['another version', whole.replace('"v":1', '"v":2')],
    ['no stream', whole.replace('member-0', '')],
    ['a negative revision', whole.replace('"rev":0', '"rev":-1')],
    ['a time without milliseconds', whole.replace(/"time":"[^"]*"/, '"time":"2026-01-01T00:00:00Z"')],
    ['data that is no object', whole.replace(/"data":\{[^}]*\}/, '"data":[]')],
    ['a member more', whole.replace('"v":1}', '"v":1,"w":1}')],
    ['no object at all', '[]'],
  ])('with %s are malformed', (_name, changed) => expect(codeOf(() => parseEntry(utf8(changed)))).toBe('ENTRY_MALFORMED'));
});
