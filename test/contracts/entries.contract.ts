import { canonicalJson } from '#kernel';
import { MAX_APPEND_BYTES, MAX_ENTRY_BYTES, type EventToAppend } from '#event-store';
import { refusal } from './appending.contract.js';
import type { WithStore } from './contract-terms.js';
import { asAppended, entry, freshStream } from './ledger-entries.js';

/** What a fact may hold and a store, a parser or a protocol could bend. */
const kindsOfData: readonly (readonly [string, unknown])[] = [
  ['an empty object', {}],
  ['an empty list', { list: [] }],
  ['null inside', { left: null }],
  ['booleans', { yes: true, no: false }],
  ['zero', { zero: 0 }],
  ['a negative integer', { cents: -1_250 }],
  ['the largest exact integer', { cents: Number.MAX_SAFE_INTEGER }],
  ['the smallest exact integer', { cents: Number.MIN_SAFE_INTEGER }],
  ['keys that look like array indexes', { '10': 'ten', '9': 'nine', '-1': 'minus one', '01': 'padded' }],
  ['keys that sort by UTF-16, not by letter', { Z: 1, a: 2, é: 3, '€': 4, '😀': 5, '\u{fb33}': 6 }],
  ['an empty key', { '': 'nameless' }],
  ['keys an object already has', JSON.parse('{"__proto__":{"polluted":true},"constructor":1,"toJSON":"text"}')],
  ['nesting', { a: { b: { c: { d: [[[{ e: 1 }]]] } } } }],
  ['quotes, backslashes and slashes', { text: '"\\/ \\u0041' }],
  ['control characters', { text: '\u0000\u0001\b\t\n\f\r\u001f\u007f' }],
  ['line separators JSON allows and JavaScript once did not', { text: '\u2028\u2029' }],
  ['accents composed and decomposed', { composed: '\u00e9', decomposed: 'e\u0301' }],
  ['scripts written right to left', { text: 'جمعية تعاونية' }],
  ['characters outside the basic plane', { text: '🗳️𝔘𝔫𝔢 𠜎' }],
  ['a byte order mark', { text: '\ufeffvoice' }],
  ['text that looks like JSON', { text: '{"for":1}' }],
  ['text that looks like a date or a number', { date: '2024-02-29', number: '1e3', big: '9007199254740993' }],
  ['a list of different kinds', { list: [1, '1', true, null, [], {}] }],
  ['a long text', { text: 'é'.repeat(20_000) }],
];

export const describeEntries = (withStore: WithStore): void => {
  describe('an entry', () => {
    test(
      'comes back byte for byte, whatever it holds',
      withStore(async ({ store }) => {
        const stream = freshStream();
        const events = kindsOfData.map(([, data]) => entry(data));
        for (const event of events) await store.append(stream, 'any', [event]);
        const stored = (await store.readStream(stream)).map(asAppended);
        kindsOfData.forEach(([kind], index) => expect([kind, stored[index]]).toEqual([kind, events[index]]));
      }),
    );

    test(
      'keeps its metadata byte for byte too',
      withStore(async ({ store }) => {
        const stream = freshStream();
        const events = kindsOfData.map(([, data]) => ({ ...entry(), meta: canonicalJson(data) }));
        await store.append(stream, 'none', events.slice(0, -1));
        expect((await store.readStream(stream)).map(asAppended)).toEqual(events.slice(0, -1));
      }),
    );

    test(
      'may stand in a stream, and have a type, with any letters',
      withStore(async ({ store }) => {
        const stream = freshStream('coopérative-日本-🗳️');
        const event = entry({}, 'VoixExprimée');
        await store.append(stream, 'none', [event]);
        expect(await store.readStream(stream)).toMatchObject([{ ...event, stream }]);
      }),
    );

    test(
      `holds ${MAX_ENTRY_BYTES} bytes and not one more`,
      withStore(async ({ store }) => {
        const stream = freshStream();
        const { meta } = entry();
        const room = MAX_ENTRY_BYTES - Buffer.byteLength(meta) - Buffer.byteLength('{"text":""}');
        const fitting = entry({ text: 'x'.repeat(room) });
        await store.append(stream, 'none', [fitting]);
        expect((await store.readStream(stream)).map(asAppended)).toEqual([fitting]);

        const tooLarge = entry({ text: 'x'.repeat(room + 1) }, 'TooMuchSaid');
        const details = { type: 'TooMuchSaid', bytes: MAX_ENTRY_BYTES + 1, limit: MAX_ENTRY_BYTES };
        expect(await refusal(store.append(stream, 0, [entry(), tooLarge]))).toEqual({ code: 'ENTRY_TOO_LARGE', details, kind: 'invalid' });
        // Bytes count, not letters: 30,000 of these are 60,000 bytes before the quotes.
        expect(await refusal(store.append(stream, 0, [entry({ text: 'é'.repeat(30_000) })]))).toMatchObject({ code: 'ENTRY_TOO_LARGE' });
        expect(await store.readStream(stream)).toHaveLength(1);
      }),
    );

    test(
      `comes with others, ${MAX_APPEND_BYTES} bytes in all and not one more`,
      withStore(async ({ store }) => {
        const stream = freshStream();
        const type = 'Said';
        const others = Array.from({ length: 16 }, () => entry({ text: 'x'.repeat(59_000) }, type));
        const bytesOf = ({ data, meta }: EventToAppend) => 2 * type.length + Buffer.byteLength(data) + Buffer.byteLength(meta);
        const room = MAX_APPEND_BYTES - [...others, entry({ text: '' }, type)].reduce((sum, event) => sum + bytesOf(event), 0);
        const fitting = [...others, entry({ text: 'é'.repeat(room / 2) + 'x'.repeat(room % 2) }, type)];
        const tooMuch = [...others, entry({ text: 'é'.repeat((room + 1) / 2) + 'x'.repeat((room + 1) % 2) }, type)];

        const details = { entries: 17, bytes: MAX_APPEND_BYTES + 1, limit: MAX_APPEND_BYTES };
        expect(await refusal(store.append(stream, 'none', tooMuch))).toEqual({ code: 'APPEND_TOO_LARGE', details, kind: 'invalid' });
        expect(await store.readStream(stream)).toEqual([]);
        await store.append(stream, 'none', fitting);
        expect((await store.readStream(stream)).map(asAppended)).toEqual(fitting);
      }),
    );

    test(
      'of the largest size may come with others in one append',
      withStore(async ({ store }) => {
        const stream = freshStream();
        const batch = Array.from({ length: 12 }, (_, index) => entry({ index, text: 'x'.repeat(59_000) }));
        await store.append(stream, 'none', batch);
        expect((await store.readStream(stream)).map(asAppended)).toEqual(batch);
      }),
    );
  });
};
