import { entries, freshStream } from '../ledger-entries.js';
import { readOn } from '../reading.contract.js';
import { wired } from './wired.js';

describe('numbers', () => {
  test(
    'are the same when counting begins at a checkpoint, before it and after it',
    wired(async ({ store, open }) => {
      const streams = Array.from({ length: 12 }, freshStream);
      for (const stream of streams) await store.append(stream, 'none', entries(2));
      const { events } = await readOn(store, undefined);
      for (const { position, number } of [events[0], events[9], events[23]].filter((event) => event !== undefined)) {
        const late = open({ numberedFrom: { position, number } });
        expect(await late.head()).toEqual(await store.head());
        for (const stream of streams) expect(await late.readStream(stream)).toEqual(await store.readStream(stream));
      }
    }),
    20_000,
  );

  test(
    'go on from a checkpoint that was taken on a system event',
    wired(async ({ server, store, open }) => {
      await store.append(freshStream(), 'none', entries(2));
      server.log.writeSystemEvent('$stats-127.0.0.1:2113', '$statsCollected');
      const { checkpoint } = await readOn(store, undefined);
      const late = open({ numberedFrom: checkpoint });
      expect(await late.head()).toMatchObject({ number: 1 });
      expect(await late.append(freshStream(), 'none', entries(1))).toMatchObject({ number: 2 });
    }),
  );

  test(
    'are refused when the checkpoint is of another ledger',
    wired(async ({ store, open }) => {
      const stream = freshStream();
      await store.append(stream, 'none', entries(2));
      const { position } = await store.append(freshStream(), 'none', entries(2));
      const within = { position: String(Number(position) + 1).padStart(position.length, '0'), number: 3 };
      await expect(store.readAll({ after: within, limit: 1 })).rejects.toMatchObject({ code: 'CHECKPOINT_INVALID' });
      await expect(open({ numberedFrom: { position, number: 41 } }).readStream(stream)).rejects.toMatchObject({
        code: 'CHECKPOINT_INVALID',
      });
      await expect(store.readAll({ after: { position: 'ledger:1', number: 1 }, limit: 1 })).rejects.toMatchObject({
        code: 'CHECKPOINT_INVALID',
      });
    }),
  );

  test(
    'are counted once, however many ask: one read of the log serves them all',
    wired(async ({ server, store, open }) => {
      for (let index = 0; index < 20; index += 1) await store.append(freshStream(), 'none', entries(10));
      const late = open();
      const before = server.served.read;
      const heads = await Promise.all(Array.from({ length: 50 }, () => late.head()));
      expect(new Set(heads.map((head) => head?.number))).toEqual(new Set([199]));
      expect(server.served.read - before).toBeLessThanOrEqual(2);
    }),
  );

  test(
    'of appends that come together are looked up together',
    wired(async ({ server, store }) => {
      await store.head();
      const before = server.served.read;
      await Promise.all(Array.from({ length: 90 }, () => store.append(freshStream(), 'none', entries(1))));
      expect(server.served.read - before).toBeLessThan(90);
    }),
  );
});
