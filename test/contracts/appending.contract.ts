import type { AppendResult, EventStore, EventToAppend, ExpectedRevision } from '#event-store';
import type { WithStore } from './contract-terms.js';
import { asAppended, entries, entry, freshStream } from './ledger-entries.js';

/** What an append was refused with: its code and details, or the result when it was not refused. */
export const refusal = async (append: Promise<AppendResult>): Promise<unknown> =>
  append.catch((error: unknown) => {
    const { code, details, kind } = error as { code: unknown; details: unknown; kind: unknown };
    return { code, details, kind };
  });

const conflict = (stream: string, expected: ExpectedRevision, actual: number | 'none') => ({
  code: 'WRONG_EXPECTED_REVISION',
  details: { stream, expected, actual },
  kind: 'conflict',
});

const idsIn = async (store: EventStore, stream: string): Promise<string[]> => (await store.readStream(stream)).map(({ id }) => id);

export const describeAppending = (withStore: WithStore): void => {
  describe('expected revision', () => {
    test(
      'none opens a stream once',
      withStore(async ({ store }) => {
        const stream = freshStream();
        expect(await store.append(stream, 'none', [entry()])).toMatchObject({ revision: 0 });
        expect(await refusal(store.append(stream, 'none', [entry()]))).toEqual(conflict(stream, 'none', 0));
      }),
    );

    test(
      'an exact revision continues the stream, each only once',
      withStore(async ({ store }) => {
        const stream = freshStream();
        await store.append(stream, 'none', entries(2));
        expect(await store.append(stream, 1, entries(3))).toMatchObject({ revision: 4 });
        expect(await refusal(store.append(stream, 1, [entry()]))).toEqual(conflict(stream, 1, 4));
        expect(await refusal(store.append(stream, 3, [entry()]))).toEqual(conflict(stream, 3, 4));
      }),
    );

    test(
      'a revision that does not exist yet is refused: no gap is ever made',
      withStore(async ({ store }) => {
        const stream = freshStream();
        expect(await refusal(store.append(stream, 0, [entry()]))).toEqual(conflict(stream, 0, 'none'));
        await store.append(stream, 'none', [entry()]);
        expect(await refusal(store.append(stream, 7, [entry()]))).toEqual(conflict(stream, 7, 0));
      }),
    );

    test(
      'any opens and continues',
      withStore(async ({ store }) => {
        const stream = freshStream();
        expect(await store.append(stream, 'any', entries(2))).toMatchObject({ revision: 1 });
        expect(await store.append(stream, 'any', [entry()])).toMatchObject({ revision: 2 });
      }),
    );

    test(
      'a refused append of several entries leaves none of them behind',
      withStore(async ({ store }) => {
        const stream = freshStream();
        const first = entry();
        const { number } = await store.append(stream, 'none', [first]);
        await refusal(store.append(stream, 'none', entries(5)));
        expect(await idsIn(store, stream)).toEqual([first.id]);
        expect(await store.append(freshStream(), 'none', [entry()])).toMatchObject({ number: number + 1 });
      }),
    );

    test(
      'an append of several entries keeps their order and answers for the last',
      withStore(async ({ store }) => {
        const stream = freshStream();
        const batch = entries(5);
        const result = await store.append(stream, 'none', batch);
        const stored = await store.readStream(stream);
        expect(stored.map(asAppended)).toEqual(batch);
        expect(stored.at(-1)).toMatchObject(result);
      }),
    );

    test(
      'an append of nothing is refused',
      withStore(async ({ store }) => {
        expect(await refusal(store.append(freshStream(), 'any', []))).toEqual({ code: 'NOTHING_TO_APPEND', details: {}, kind: 'invalid' });
      }),
    );
  });

  describe('repeated append', () => {
    const repeat = async (store: EventStore, stream: string, expected: ExpectedRevision, events: readonly EventToAppend[]) => {
      const first = await store.append(stream, expected, events);
      await store.append(stream, first.revision, entries(2));
      await store.append(freshStream(), 'none', [entry()]);
      const length = (await idsIn(store, stream)).length;
      expect(await store.append(stream, expected, events)).toEqual(first);
      expect(await idsIn(store, stream)).toHaveLength(length);
    };

    test(
      'expecting none, answers as the first did and writes nothing',
      withStore(async ({ store }) => {
        await repeat(store, freshStream(), 'none', [entry()]);
        await repeat(store, freshStream(), 'none', entries(3));
      }),
    );

    test(
      'at an exact revision, answers as the first did and writes nothing',
      withStore(async ({ store }) => {
        const stream = freshStream();
        await store.append(stream, 'none', entries(2));
        await repeat(store, stream, 1, entries(3));
      }),
    );

    test(
      'is a conflict when it overlaps only in part',
      withStore(async ({ store }) => {
        const stream = freshStream();
        const batch = entries(3);
        await store.append(stream, 'none', batch);
        expect(await refusal(store.append(stream, 'none', [...batch, entry()]))).toEqual(conflict(stream, 'none', 2));
        expect(await refusal(store.append(stream, 'none', [...batch.slice(0, 2), entry()]))).toEqual(conflict(stream, 'none', 2));
        expect(await refusal(store.append(stream, 'none', batch.slice(1)))).toEqual(conflict(stream, 'none', 2));
        expect(await refusal(store.append(stream, 0, batch))).toEqual(conflict(stream, 0, 2));
      }),
    );

    test(
      'of a beginning answers for that beginning',
      withStore(async ({ store }) => {
        const stream = freshStream();
        const batch = entries(3);
        const { number } = await store.append(stream, 'none', batch);
        expect(await store.append(stream, 'none', batch.slice(0, 2))).toMatchObject({ revision: 1, number: number - 1 });
      }),
    );

    test(
      'in another stream is another append',
      withStore(async ({ store }) => {
        const event = entry();
        const first = await store.append(freshStream(), 'none', [event]);
        expect(await store.append(freshStream(), 'none', [event])).toMatchObject({ revision: 0, number: first.number + 1 });
      }),
    );
  });
};
