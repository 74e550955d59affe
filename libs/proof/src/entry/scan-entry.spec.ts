import { canonicalJson } from '#kernel';
import * as fc from 'fast-check';
import { testEntry } from '../../testing/entries.js';
import { codeOf } from '../../testing/refused.js';
import { fromUtf8, utf8 } from '../bytes.js';
import { parseEntry } from './entry.js';
import { EntryScan } from './scan-entry.js';

const scan = new EntryScan();

/** What the scan says of the parts of an entry, as `parseEntry` would. */
const partsOf = (bytes: Uint8Array) => ({
  stream: fromUtf8(bytes.subarray(scan.streamFrom, scan.streamTo)),
  rev: scan.revision,
  time: fromUtf8(bytes.subarray(scan.timeFrom, scan.timeFrom + 24)),
});

const plain = fc.string({ unit: fc.constantFrom(...'abcxyz019 -_.:'), maxLength: 6 });
const plainValue = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, false, 0, -1, 10, 999_999_999_999_999),
    fc.integer(),
    plain,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(plain, tie('value'), { maxKeys: 4 }),
  ),
})).value;
const plainEntry = fc.record({
  v: fc.constant(1),
  id: plain.filter((text) => text !== ''),
  stream: plain.filter((text) => text !== ''),
  rev: fc.nat(),
  type: plain.filter((text) => text !== ''),
  time: fc.constantFrom('2026-01-01T00:00:00.000Z', '1999-12-31T23:59:59.999Z'),
  data: fc.dictionary(plain, plainValue, { maxKeys: 4 }),
  meta: fc.dictionary(plain, plainValue, { maxKeys: 4 }),
});

describe('a scan of entries', () => {
  it('recognises ordinary entries and finds their parts', () => {
    fc.assert(
      fc.property(plainEntry, (entry) => {
        const bytes = utf8(canonicalJson(entry));
        expect(scan.read(bytes)).toBe(true);
        expect(partsOf(bytes)).toEqual({ stream: entry.stream, rev: entry.rev, time: entry.time });
      }),
      { numRuns: 500 },
    );
    expect(scan.read(testEntry(5))).toBe(true);
  });

  it('never accepts what the parser refuses, wherever bytes are changed, put in, taken out or doubled', () => {
    const interesting = fc.constantFrom(...Buffer.from('"{}[]:,\\ 0123456789-eE.+truefalsn\t\n\u007f'), 0xc3, 0xff);
    fc.assert(
      fc.property(plainEntry, fc.nat(), fc.nat(8), fc.array(interesting, { maxLength: 3 }), (entry, where, removed, added) => {
        const bytes = [...utf8(canonicalJson(entry))];
        const at = where % bytes.length;
        const kept = bytes.slice(at, at + removed);
        const changed = Uint8Array.from([...bytes.slice(0, at), ...added, ...(where % 2 ? kept : []), ...bytes.slice(at + removed)]);
        if (!scan.read(changed)) return;
        expect(codeOf(() => parseEntry(changed))).toBeUndefined();
        expect(parseEntry(changed)).toMatchObject(partsOf(changed));
      }),
      { numRuns: 5_000 },
    );
  });

  const whole = fromUtf8(testEntry(0)) ?? '';
  it.each([
    ['a name twice', whole.replace('"category":"worker"', '"category":"worker","category":"worker"')],
    ['names in another order', whole.replace('"category":"worker","memberId":"0"', '"memberId":"0","category":"worker"')],
    ['a longer name before a shorter one', whole.replace('"category":', '"categoryx":1,"category":')],
    ['a leading zero', whole.replace('"schemaVersion":1', '"schemaVersion":01')],
    ['minus zero', whole.replace('"schemaVersion":1', '"schemaVersion":-0')],
    ['a bare minus', whole.replace('"schemaVersion":1', '"schemaVersion":-')],
    ['a negative revision', whole.replace('"rev":0', '"rev":-1')],
    ['something behind the end', `${whole} `],
    ['an end that is missing', whole.slice(0, -1)],
    ['nothing at all', ''],
  ])('does not accept %s', (_name, text) => expect(scan.read(utf8(text))).toBe(false));

  it.each([
    ['text beyond ASCII', whole.replace('worker', 'salarié')],
    ['an escape', whole.replace('worker', '\\n')],
    ['an integer of sixteen digits', whole.replace('"schemaVersion":1', '"schemaVersion":9007199254740991')],
  ])('leaves %s to the parser', (_name, text) => {
    expect(scan.read(utf8(text))).toBe(false);
    expect(codeOf(() => parseEntry(utf8(text)))).toBeUndefined();
  });
});
