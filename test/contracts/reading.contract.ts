import type { AppendResult, Checkpoint, EventStore, StoredEvent } from '#event-store';
import type { WithStore } from './contract-terms.js';
import { entries, entry, freshStream } from './ledger-entries.js';

/** Everything after a checkpoint, page by page, and where the reading ended. */
export const readOn = async (
  store: EventStore,
  after: Checkpoint | undefined,
  limit = 500,
): Promise<{ events: StoredEvent[]; checkpoint: Checkpoint | undefined }> => {
  const events: StoredEvent[] = [];
  let checkpoint = after;
  for (;;) {
    const page = await store.readAll({ after: checkpoint, limit });
    expect(page.events.length).toBeLessThanOrEqual(limit);
    events.push(...page.events);
    checkpoint = page.checkpoint;
    if (page.atHead) return { events, checkpoint };
  }
};

const isAscending = (texts: readonly string[]): boolean => texts.every((text, index) => index === 0 || (texts[index - 1] as string) < text);

export const describeReading = (withStore: WithStore): void => {
  describe('a stream', () => {
    test(
      'that does not exist is empty',
      withStore(async ({ store }) => {
        expect(await store.readStream(freshStream())).toEqual([]);
      }),
    );

    test(
      'is read from any revision, as far as asked',
      withStore(async ({ store }) => {
        const stream = freshStream();
        await store.append(stream, 'none', entries(10));
        const revisions = async (options?: { from?: number; limit?: number }) =>
          (await store.readStream(stream, options)).map(({ revision }) => revision);
        expect(await revisions()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
        expect(await revisions({ from: 7 })).toEqual([7, 8, 9]);
        expect(await revisions({ limit: 3 })).toEqual([0, 1, 2]);
        expect(await revisions({ from: 4, limit: 2 })).toEqual([4, 5]);
        expect(await revisions({ from: 8, limit: 20 })).toEqual([8, 9]);
        expect(await revisions({ from: 10 })).toEqual([]);
        expect(await revisions({ from: 99 })).toEqual([]);
      }),
    );

    test(
      'shows an append as soon as it is acknowledged, alone and in the global order',
      withStore(async ({ store }) => {
        const stream = freshStream();
        let after = await store.head();
        for (let revision = 0; revision < 10; revision += 1) {
          const event = entry({ revision });
          const result = await store.append(stream, revision === 0 ? 'none' : revision - 1, [event]);
          expect((await store.readStream(stream, { from: revision })).map(({ id }) => id)).toEqual([event.id]);
          expect(await store.head()).toEqual({ position: result.position, number: result.number });
          const page = await store.readAll({ after, limit: 5 });
          expect(page.events.map(({ id }) => id)).toEqual([event.id]);
          after = page.checkpoint;
        }
      }),
    );

    test(
      'gives every entry the place it has in the global order',
      withStore(async ({ store }) => {
        const start = await store.head();
        const streams = [freshStream(), freshStream()] as const;
        for (let turn = 0; turn < 4; turn += 1) for (const stream of streams) await store.append(stream, 'any', entries(2));
        const { events } = await readOn(store, start);
        for (const stream of streams) expect(await store.readStream(stream)).toEqual(events.filter((event) => event.stream === stream));
      }),
    );
  });

  describe('the global order', () => {
    test(
      'is the order of the appends, with numbers that leave no gap and positions that sort as text',
      withStore(async ({ store }) => {
        const start = await store.head();
        const results: AppendResult[] = [];
        const ids: string[] = [];
        for (let turn = 0; turn < 12; turn += 1) {
          const batch = entries(1 + (turn % 3));
          ids.push(...batch.map(({ id }) => id));
          results.push(await store.append(freshStream(), 'none', batch));
        }
        const { events } = await readOn(store, start, 5);
        expect(events.map(({ id }) => id)).toEqual(ids);
        const first = start ? start.number + 1 : 0;
        expect(events.map(({ number }) => number)).toEqual(ids.map((_, index) => first + index));
        expect(isAscending([...(start ? [start.position] : []), ...events.map(({ position }) => position)])).toBe(true);
        expect(events.filter((event) => results.some(({ number }) => number === event.number))).toMatchObject(results);
      }),
    );

    test(
      'is the same whatever the size of the page, and from any checkpoint on',
      withStore(async ({ store }) => {
        const start = await store.head();
        for (let turn = 0; turn < 5; turn += 1) await store.append(freshStream(), 'none', entries(3));
        const { events } = await readOn(store, start);
        for (const limit of [1, 4, 14, 15, 16, 10_000]) expect((await readOn(store, start, limit)).events).toEqual(events);
        for (const { position, number } of events.filter((_, index) => index % 4 === 0)) {
          const rest = await readOn(store, { position, number }, 6);
          expect(rest.events).toEqual(events.filter((event) => event.number > number));
        }
      }),
    );

    test(
      'ends at the head: a page there is empty and the checkpoint stands still',
      withStore(async ({ store }) => {
        await store.append(freshStream(), 'none', entries(3));
        const head = await store.head();
        const { checkpoint } = await readOn(store, head);
        expect(checkpoint?.number).toBe(head?.number);
        expect(await store.readAll({ after: checkpoint, limit: 10 })).toMatchObject({ events: [], atHead: true, checkpoint });
      }),
    );

    test(
      'says so when entries were left behind the page',
      withStore(async ({ store }) => {
        const start = await store.head();
        await store.append(freshStream(), 'none', entries(3));
        expect(await store.readAll({ after: start, limit: 2 })).toMatchObject({ atHead: false });
        expect(await store.readAll({ after: start, limit: 4 })).toMatchObject({ atHead: true });
      }),
    );

    test(
      'may leave out entries nobody asked for, and counts them all the same',
      withStore(async ({ store }) => {
        const start = await store.head();
        const types = ['Wanted', 'Unwanted', 'Unwanted', 'Wanted', 'Unwanted', 'Unwanted', 'Unwanted', 'AlsoWanted', 'Unwanted'];
        await store.append(freshStream(), 'none', types.map((type, place) => entry({ place }, type))); // prettier-ignore
        const asked = ['Wanted', 'AlsoWanted', "'Quoted'"];
        for (const limit of [1, 2, 3, 4, 9, 20]) {
          let [after, atHead] = [start, false];
          const wanted: StoredEvent[] = [];
          while (!atHead) {
            const whole = await store.readAll({ after, limit });
            const page = await store.readAll({ after, limit, types: asked });
            expect(page).toMatchObject({ checkpoint: whole.checkpoint, atHead: whole.atHead });
            expect(page.events.slice(-2)).toEqual(whole.events.slice(-2));
            expect(whole.events).toEqual(expect.arrayContaining([...page.events]));
            wanted.push(...page.events.filter(({ type }) => asked.includes(type)));
            ({ checkpoint: after, atHead } = page);
          }
          expect(wanted.map(({ data }) => data)).toEqual(['{"place":0}', '{"place":3}', '{"place":7}']);
        }
      }),
    );
  });
};
