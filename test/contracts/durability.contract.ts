import fc from 'fast-check';
import type { EventStore, EventToAppend, ExpectedRevision } from '#event-store';
import { refusal } from './appending.contract.js';
import type { ContractTerms, WithStore } from './contract-terms.js';
import { entries, entry, freshStream } from './ledger-entries.js';
import { readOn } from './reading.contract.js';

const after = (reason: string | undefined) => (reason === undefined ? test : test.skip);

export const describeDurability = (withStore: WithStore, { forgetsOnRestart }: ContractTerms): void => {
  describe('after a restart', () => {
    const promised = after(forgetsOnRestart);
    const because = forgetsOnRestart === undefined ? '' : ` (not promised: ${forgetsOnRestart})`;

    promised(
      `everything acknowledged is there, and the counting goes on${because}`,
      withStore(async ({ store, reopen }) => {
        const start = await store.head();
        const stream = freshStream();
        const written = await Promise.all(Array.from({ length: 50 }, () => store.append(freshStream(), 'none', entries(2))));
        const last = await store.append(stream, 'none', entries(3));
        const before = await readOn(store, start);

        const again = await reopen();
        expect((await readOn(again, start)).events).toEqual(before.events);
        expect(before.events).toHaveLength(written.length * 2 + 3);
        expect(await again.head()).toEqual({ position: last.position, number: last.number });
        expect(await again.append(stream, 2, [entry()])).toMatchObject({ revision: 3, number: last.number + 1 });
      }),
    );

    promised(
      `an append whose answer was lost is recognised${because}`,
      withStore(async ({ store, reopen }) => {
        const stream = freshStream();
        const batch = entries(3);
        const first = await store.append(stream, 'none', batch);
        const again = await reopen();
        expect(await again.append(stream, 'none', batch)).toEqual(first);
        expect(await again.readStream(stream)).toHaveLength(3);
      }),
    );
  });

  describe('any sequence of appends', () => {
    test(
      'is taken, refused and numbered as the model says',
      withStore(async ({ store }) => {
        await fc.assert(
          fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 14 }), async (requests) => {
            await followTheModel(store, requests);
          }),
          { numRuns: 12 },
        );
      }),
      30_000,
    );
  });
};

interface Request {
  readonly stream: number;
  /** how far the expectation is from the last revision; `any` expects nothing */
  readonly offBy: number | 'any';
  readonly count: number;
  /** repeat the append before this one instead */
  readonly again: boolean;
}

const request: fc.Arbitrary<Request> = fc.record({
  stream: fc.nat({ max: 2 }),
  offBy: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.constant('any' as const), fc.integer({ min: -2, max: 2 })),
  count: fc.integer({ min: 1, max: 3 }),
  again: fc.boolean(),
});

interface Append {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly EventToAppend[];
}

/** The port in twenty lines: streams of ids, one counter. */
const followTheModel = async (store: EventStore, requests: readonly Request[]): Promise<void> => {
  const names = [freshStream(), freshStream(), freshStream()];
  const streams = new Map<string, string[]>(names.map((name) => [name, []]));
  let number = (await store.head())?.number ?? -1;
  let previous: (Append & { readonly result: unknown }) | undefined;

  for (const { stream: index, offBy, count, again } of requests) {
    if (again && previous && previous.expected !== 'any') {
      const { stream, expected, events, result } = previous;
      expect(await refusal(store.append(stream, expected, events))).toEqual(result);
      continue;
    }
    const stream = names[index] as string; // index is below 3
    const ids = streams.get(stream) as string[]; // every name has its list
    const last = ids.length - 1;
    const expected = offBy === 'any' ? 'any' : last + offBy < 0 ? 'none' : last + offBy;
    const events = entries(count);
    const accepted = expected === 'any' || expected === (last < 0 ? 'none' : last);
    const result = await refusal(store.append(stream, expected, events));
    previous = { stream, expected, events, result };
    if (!accepted) {
      expect(result).toMatchObject({ code: 'WRONG_EXPECTED_REVISION', details: { actual: last < 0 ? 'none' : last } });
      continue;
    }
    ids.push(...events.map(({ id }) => id));
    number += count;
    expect(result).toMatchObject({ revision: ids.length - 1, number });
  }
  for (const [stream, ids] of streams) expect((await store.readStream(stream)).map(({ id }) => id)).toEqual(ids);
};
