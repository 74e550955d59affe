import { WireServer } from '../../support/wire-server/index.js';
import { entries, freshStream } from '../ledger-entries.js';
import { wired, written } from './wired.js';

describe('a cluster', () => {
  test(
    'whose leader is elsewhere: the append goes there, and so do the reads',
    wired(async ({ server, store }) => {
      const leader = await WireServer.start();
      try {
        Object.assign(server.faults, { notLeader: 1, leader: leader.address });
        const stream = freshStream();
        await store.append(stream, 'none', entries(1));
        expect(written(server, stream)).toEqual([]);
        expect(written(leader, stream)).toHaveLength(1);
        expect(await store.readStream(stream)).toHaveLength(1);
      } finally {
        leader.stop();
      }
    }),
  );

  test(
    'that elects again and again: reads find the leader too',
    wired(async ({ server, store }) => {
      await store.append(freshStream(), 'none', entries(3));
      server.faults.notLeader = 3;
      expect((await store.readAll({ limit: 10 })).events).toHaveLength(3);
    }),
  );
});
