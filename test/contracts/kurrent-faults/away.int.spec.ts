import { setTimeout as pause } from 'node:timers/promises';
import { entries, freshStream } from '../ledger-entries.js';
import { ids, until, wired, written } from './wired.js';

describe('a store that is away', () => {
  test(
    'is said to be away, and answers again once it is back',
    wired(async ({ server, open }) => {
      const store = open({ patienceMs: 300 });
      await store.append(freshStream(), 'none', entries(1));
      server.stop();
      for (const call of [
        store.append(freshStream(), 'none', entries(1)),
        store.readAll({ limit: 1 }),
        store.readStream('s'),
        store.head(),
      ])
        await expect(call).rejects.toMatchObject({ code: 'LEDGER_UNAVAILABLE', kind: 'unavailable' });
      await server.resume();
      expect(await store.append(freshStream(), 'none', entries(1))).toMatchObject({ number: 1 });
    }),
  );

  test(
    'when it is opened, does no harm: it connects at the first call',
    wired(async ({ server, open }) => {
      server.stop();
      const store = open();
      const appending = store.append(freshStream(), 'none', entries(1));
      await pause(50);
      await server.resume();
      expect(await appending).toMatchObject({ number: 0 });
    }),
  );

  test(
    'for an instant, on the same port, loses and doubles nothing of what was under way',
    wired(async ({ server, store }) => {
      const streams = Array.from({ length: 200 }, () => ({ stream: freshStream(), events: entries(2) }));
      const appending = streams.map(({ stream, events }) => store.append(stream, 'none', events));
      await until(() => streams.some(({ stream }) => written(server, stream).length > 0));
      await server.restart();
      const results = await Promise.all(appending);
      expect(results.map(({ number }) => number).sort((a, b) => a - b)).toEqual(streams.map((_, index) => 2 * index + 1));
      for (const { stream, events } of streams) expect(written(server, stream)).toEqual(ids(events));
    }),
    20_000,
  );

  test(
    'is no longer waited for once the store is closed',
    wired(async ({ server, open }) => {
      const store = open({ patienceMs: 60_000 });
      server.stop();
      const appending = store.append(freshStream(), 'none', entries(1));
      const outcome = appending.catch((error: unknown) => error);
      await pause(100);
      await store.close();
      expect(await outcome).toMatchObject({ code: 'LEDGER_UNAVAILABLE' });
    }),
  );
});
