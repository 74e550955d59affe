import type { ResolvedEvent } from '@eventstore/db-client';
import fc from 'fast-check';
import { canonicalJson } from '#kernel';
import { appendRequest } from './append-request.js';
import { eventOf, placeOf } from './entry.js';

/** What an entry may hold: integers, well-formed strings, and any keys. */
const { data: anything } = fc.letrec<{ data: unknown }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('data'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(
        fc.string({ unit: 'binary' }).filter((key) => key.isWellFormed()),
        fc.nat().map(String),
      ),
      tie('data'),
      { maxKeys: 5 },
    ),
  ),
}));

const recorded = (event: object): ResolvedEvent =>
  // Only what is read of an event; the client's type has more.
  ({
    event: { id: 'id', type: 'VoteCast', streamId: 'vote-1', revision: 4n, position: { commit: 700n, prepare: 700n }, data: {}, ...event },
  }) as ResolvedEvent;

/** What the server is given to keep. */
const onDisk = (data: string, meta: string): { data: string; meta: string } => {
  const id = '0b8e0f3c-94f5-4f0a-9f5b-3c5b1a2d4e6f';
  const [sent] = appendRequest('vote-1', 'none', [{ id, type: 'VoteCast', data, meta }], new Date()).getProposedMessagesList();
  const text = new TextDecoder();
  return { data: text.decode(sent?.getData_asU8()), meta: text.decode(sent?.getCustomMetadata_asU8()) };
};

/** What becomes of an entry between here, the server's disk, and here. */
const thereAndBack = (data: string, meta: string): { data: string; meta: string } => {
  const kept = onDisk(data, meta);
  const event = eventOf(recorded({ data: JSON.parse(kept.data), metadata: JSON.parse(kept.meta) }));
  if (!event?.isEntry) throw new Error('the entry was lost');
  return event;
};

describe('an entry', () => {
  test('comes back as the same bytes, whatever it holds', () => {
    fc.assert(
      fc.property(anything, (content) => {
        const text = canonicalJson(content);
        expect(thereAndBack(text, text)).toMatchObject({ data: text, meta: text });
      }),
      { numRuns: 500 },
    );
  });

  test('is kept by the server as the bytes it was sealed with', () => {
    const text = '{"10":1,"9":2,"a":"\u20ac"}';
    expect(onDisk(text, '{}')).toEqual({ data: text, meta: '{}' });
  });

  test.each([
    ['a system event', { type: '$statsCollected' }],
    ['an event in a stream of the system', { streamId: '$settings' }],
    ['the metadata of a stream', { streamId: '$$vote-1', type: '$metadata' }],
    ['a link', { type: '$>', streamId: '$ce-vote' }],
  ])('is not %s', (_kind, event) => {
    expect(eventOf(recorded(event))).toEqual({ logPosition: 700, isEntry: false });
  });

  test('of a server that does not tell its position is refused', () => {
    const notTold = { commit: 0xffff_ffff_ffff_ffffn, prepare: 0xffff_ffff_ffff_ffffn };
    expect(() => placeOf(recorded({ position: notTold }))).toThrow(expect.objectContaining({ code: 'LEDGER_SERVER_TOO_OLD' }));
  });

  test('that no longer exists behind its link is nothing', () => {
    expect(eventOf({})).toBeUndefined();
  });
});
