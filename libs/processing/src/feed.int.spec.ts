import { setTimeout as sleep } from 'node:timers/promises';
import type { Page, ReadAllOptions } from '#event-store';
import { memoryEventStore } from '#event-store/memory';
import { Feed } from './feed.js';
import { appendMark, appendMarks, eventIdOf } from './spec-support/ledger.js';
import { ObservedStore } from './spec-support/observed-store.js';

let store: ObservedStore;
let feed: Feed;

beforeEach(() => {
  store = new ObservedStore(memoryEventStore());
  feed = new Feed({ store, pageSize: 10, pollMs: 60_000 });
});

afterEach(async () => {
  feed.close();
  await store.close();
});

it('gives readers at the same place the same page', async () => {
  await appendMarks(store, 25);
  const [one, two] = await Promise.all([feed.page(undefined), feed.page(undefined)]);

  expect(one).toBe(two);
  expect(one.decode(one.events[0] ?? fail(), 0)).toBe(two.decode(two.events[0] ?? fail(), 0));
  expect(store.reads).toHaveLength(1);
});

it('ends pages at the same places, wherever a reader began', async () => {
  await appendMarks(store, 25);
  const first = await feed.page(undefined);
  const inTheMiddle = first.events[3] ?? fail();
  const rest = await feed.page({ position: inTheMiddle.position, number: inTheMiddle.number });

  expect(rest.events.map(({ number }) => number)).toEqual([4, 5, 6, 7, 8, 9]);
  expect(rest.checkpoint).toEqual(first.checkpoint);
});

it('reads the end of the ledger anew after the doorbell rang, and full pages never', async () => {
  await appendMarks(store, 13);
  const full = await feed.page(undefined);
  const last = await feed.page(full.checkpoint);
  expect(await feed.page(full.checkpoint)).toBe(last);
  await appendMark(store, 13);

  expect((await feed.page(full.checkpoint)).events).toHaveLength(4);
  expect(await feed.page(undefined)).toBe(full);
  expect(feed.headNumber).toBe(13);
});

it('does not share a read that began before the ring', async () => {
  await appendMark(store, 0);
  const before = feed.page(undefined);
  feed.ring();

  expect(await feed.page(undefined)).not.toBe(await before);
});

it('does not keep a read that failed', async () => {
  await appendMark(store, 0);
  store.away = true;
  await expect(feed.page(undefined)).rejects.toMatchObject({ code: 'LEDGER_UNAVAILABLE' });
  store.away = false;

  expect((await feed.page(undefined)).events).toHaveLength(1);
});

it('gathers the rings of a busy doorbell', async () => {
  const gathering = new Feed({ store, gatherMs: 20, pollMs: 60_000 });
  let rings = 0;
  gathering.onRing(() => (rings += 1));
  for (let n = 0; n < 10; n += 1) await appendMark(store, n);
  expect(rings).toBe(0);
  await sleep(40);

  expect(rings).toBe(1);
  gathering.close();
});

describe('an anchor', () => {
  const placeOf = async (number: number) => {
    const { events } = await store.readAll({ limit: number + 1 });
    const { position } = events[number] ?? fail();
    return { position, number };
  };

  it('holds while its event is where it was', async () => {
    await appendMarks(store, 3);

    expect(await feed.holds({ after: undefined, eventId: eventIdOf('mark-0', 0) })).toBe(true);
    expect(await feed.holds({ after: await placeOf(1), eventId: eventIdOf('mark-2', 0) })).toBe(true);
  });

  it('does not hold when another event is there, or none', async () => {
    await appendMarks(store, 3);

    expect(await feed.holds({ after: await placeOf(0), eventId: eventIdOf('mark-2', 0) })).toBe(false);
    expect(await feed.holds({ after: await placeOf(2), eventId: eventIdOf('mark-3', 0) })).toBe(false);
  });

  it('holds across system events, which a page may consist of', async () => {
    await appendMarks(store, 1);
    const { events, checkpoint } = await store.readAll({ limit: 10 });
    const pages: Page[] = [
      { events: [], checkpoint: { position: 'system', number: -1 }, atHead: false },
      { events, checkpoint, atHead: true },
    ];
    store.readAll = async (options: ReadAllOptions) => (options.after ? pages[1] : pages[0]) ?? fail();

    expect(await feed.holds({ after: undefined, eventId: eventIdOf('mark-0', 0) })).toBe(true);
  });

  it('is not judged while the ledger is away', async () => {
    store.away = true;
    await expect(feed.holds({ after: undefined, eventId: 'any' })).rejects.toMatchObject({ code: 'LEDGER_UNAVAILABLE' });
  });
});

const fail = (): never => {
  throw new Error('there should be one');
};
