import { setTimeout as pause } from 'node:timers/promises';
import { entries, entry, freshStream } from '../ledger-entries.js';
import { readOn } from '../reading.contract.js';
import { ids, impatient, wired } from './wired.js';

describe('a read', () => {
  test(
    'that falls silent is begun again and delivers each entry once',
    wired(async ({ server, open }) => {
      const store = open(impatient);
      const { stream, events } = { stream: freshStream(), events: entries(8) };
      await store.append(stream, 'none', events);
      server.faults.stallReadAfter = 5;
      const reading = Promise.all([store.readStream(stream), readOn(store, undefined)]);
      await pause(200);
      server.faults.stallReadAfter = undefined;
      const [fromStream, fromAll] = await reading;
      expect(ids(fromStream)).toEqual(ids(events));
      expect(fromAll.events).toEqual(fromStream);
    }),
  );

  test(
    'that stays silent is given up',
    wired(async ({ server, open }) => {
      const store = open({ timeoutMs: 200, patienceMs: 300 });
      await store.append(freshStream(), 'none', entries(3));
      server.faults.stallReadAfter = 1;
      await expect(store.readAll({ limit: 10 })).rejects.toMatchObject({ code: 'LEDGER_UNAVAILABLE' });
    }),
  );

  test(
    'passes over what the server writes for itself, however much of it there is',
    wired(async ({ server, store }) => {
      const [before, after] = [entry(), entry()];
      await store.append(freshStream(), 'none', [before]);
      for (let index = 0; index < 300; index += 1) server.log.writeSystemEvent('$stats-127.0.0.1:2113', '$statsCollected');
      await store.append(freshStream(), 'none', [after]);
      expect((await readOn(store, undefined, 1)).events).toMatchObject([
        { id: before.id, number: 0 },
        { id: after.id, number: 1 },
      ]);
      for (let index = 0; index < 300; index += 1) server.log.writeSystemEvent('$stats-127.0.0.1:2113', '$statsCollected');
      const { checkpoint } = await readOn(store, undefined);
      expect(await store.head()).toMatchObject({ number: 1 });
      expect(checkpoint?.number).toBe(1);
      // Seen, not only kept: the next read starts behind the system events.
      expect(Number(checkpoint?.position)).toBe(server.log.all.at(-1)?.position);
    }),
    20_000,
  );

  test(
    'of a ledger that holds system events only finds it empty',
    wired(async ({ store }) => {
      expect(await store.head()).toBeUndefined();
      const page = await store.readAll({ limit: 10 });
      expect(page).toMatchObject({ events: [], atHead: true, checkpoint: { number: -1 } });
      await store.append(freshStream(), 'none', entries(1));
      expect((await store.readAll({ after: page.checkpoint, limit: 10 })).events).toMatchObject([{ number: 0 }]);
    }),
  );

  test(
    'is not stopped by what another program wrote: it has a number and comes back as text',
    wired(async ({ server, store }) => {
      const foreign = (isJson: boolean, data: string) => ({
        id: entry().id,
        type: 'Foreign',
        isJson,
        data: Buffer.from(data),
        metadata: Buffer.from(''),
      });
      server.log.append('foreign-1', 'any', [foreign(false, '\u0001\u0002'), foreign(true, '{broken'), foreign(true, '{"rate":0.5}')]);
      await store.append(freshStream(), 'none', entries(1));
      const { events } = await store.readAll({ limit: 10 });
      expect(events.map(({ number }) => number)).toEqual([0, 1, 2, 3]);
      expect(events.slice(0, 3)).toMatchObject([
        { data: '"AQI="', meta: '{}' },
        { data: '"{broken"', meta: '{}' },
        { data: String.raw`"{\"rate\":0.5}"`, meta: '{}' },
      ]);
    }),
  );

  test(
    'of a stream is refused by a server that does not tell positions there',
    wired(
      async ({ store }) => {
        const stream = freshStream();
        await store.append(stream, 'none', entries(1));
        await expect(store.readStream(stream)).rejects.toMatchObject({ code: 'LEDGER_SERVER_TOO_OLD' });
      },
      { tellsPositionsInStreams: false },
    ),
  );
});
