import { randomUUID } from 'node:crypto';
import type { EventToAppend } from '../event-store.js';
import { memoryEventStore, overlayEventStore } from './index.js';

const event = (): EventToAppend => ({ id: randomUUID(), type: 'SomethingHappened', data: '{}', meta: '{}' });
const events = (count: number): EventToAppend[] => Array.from({ length: count }, event);

describe('overlay on a ledger', () => {
  test('reads through, goes on after the head, and leaves the base as it was', async () => {
    const base = memoryEventStore();
    const inBase = events(3);
    await base.append('member-1', 'none', inBase);
    const overlay = overlayEventStore(base);

    const above = events(2);
    expect(await overlay.append('member-1', 2, above)).toMatchObject({ revision: 4, number: 4 });
    expect((await overlay.readStream('member-1')).map(({ id }) => id)).toEqual([...inBase, ...above].map(({ id }) => id));
    expect((await overlay.readAll({ limit: 10 })).events.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4]);
    expect(await base.readStream('member-1')).toHaveLength(3);
  });

  test('refuses what the base would refuse', async () => {
    const base = memoryEventStore();
    await base.append('member-1', 'none', events(3));
    const overlay = overlayEventStore(base);
    await expect(overlay.append('member-1', 'none', [event()])).rejects.toMatchObject({ details: { actual: 2 } });
    await expect(overlay.append('member-1', 1, [event()])).rejects.toMatchObject({ details: { actual: 2 } });
    await expect(overlay.append('member-2', 0, [event()])).rejects.toMatchObject({ details: { actual: 'none' } });
  });

  test('recognises an append the base already holds', async () => {
    const base = memoryEventStore();
    const batch = events(2);
    const first = await base.append('member-1', 'none', batch);
    expect(await overlayEventStore(base).append('member-1', 'none', batch)).toEqual(first);
  });

  test('sees the base as it was at the first use, whatever is appended to it meanwhile', async () => {
    const base = memoryEventStore();
    await base.append('member-1', 'none', events(2));
    const overlay = overlayEventStore(base);
    const head = await overlay.head();
    await base.append('member-1', 1, events(5));
    await base.append('member-2', 'none', events(5));

    expect(await overlay.readStream('member-1')).toHaveLength(2);
    expect(await overlay.readStream('member-2')).toEqual([]);
    expect(await overlay.readAll({ limit: 2 })).toMatchObject({ checkpoint: head, atHead: true });
    expect(await overlay.append('member-2', 'none', [event()])).toMatchObject({ revision: 0, number: 2 });
    expect((await overlay.readAll({ limit: 100 })).events.map(({ number }) => number)).toEqual([0, 1, 2]);
  });

  test('gives positions between the head of the base and whatever would follow it', async () => {
    const base = memoryEventStore();
    const last = await base.append('member-1', 'none', events(2));
    const above = await overlayEventStore(base).append('member-2', 'none', [event()]);
    const next = await base.append('member-3', 'none', [event()]);
    expect([next.position, above.position, last.position].sort()).toEqual([last.position, above.position, next.position]);
  });

  test('pages across the border', async () => {
    const base = memoryEventStore();
    await base.append('member-1', 'none', events(5));
    const overlay = overlayEventStore(base);
    await overlay.append('member-2', 'none', events(5));
    for (const limit of [1, 2, 3, 4, 5, 6, 9, 10, 11]) {
      const numbers = [];
      let page = await overlay.readAll({ limit });
      for (;;) {
        numbers.push(...page.events.map(({ number }) => number));
        if (page.atHead) break;
        page = await overlay.readAll({ after: page.checkpoint, limit });
      }
      expect(numbers).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    }
  });

  test('can lie on another overlay: an import decides its rows on a dry run', async () => {
    const base = memoryEventStore();
    await base.append('member-1', 'none', events(2));
    const middle = overlayEventStore(base);
    await middle.append('member-1', 1, events(2));
    const top = overlayEventStore(middle);
    expect(await top.append('member-1', 3, events(2))).toMatchObject({ revision: 5, number: 5 });
    expect(await middle.readStream('member-1')).toHaveLength(4);
  });

  test('tries again when the base could not be read at first', async () => {
    const base = memoryEventStore();
    await base.append('member-1', 'none', events(2));
    let away = true;
    const overlay = overlayEventStore({ ...forwardTo(base), head: () => (away ? Promise.reject(new Error('away')) : base.head()) });
    await expect(overlay.head()).rejects.toThrow('away');
    away = false;
    expect(await overlay.head()).toMatchObject({ number: 1 });
  });

  test('does not close its base', async () => {
    const base = memoryEventStore();
    let closed = false;
    const overlay = overlayEventStore({ ...forwardTo(base), close: async () => void (closed = true) });
    await overlay.close();
    expect(closed).toBe(false);
  });
});

const forwardTo = (store: ReturnType<typeof memoryEventStore>): ReturnType<typeof memoryEventStore> => ({
  append: (stream, expected, batch) => store.append(stream, expected, batch),
  readStream: (stream, options) => store.readStream(stream, options),
  readAll: (options) => store.readAll(options),
  head: () => store.head(),
  onAppended: (listener) => store.onAppended(listener),
  close: () => store.close(),
});
