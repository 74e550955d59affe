import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { hasCode } from '#kernel';
import type { AppendResult, EventStore, EventToAppend, ExpectedRevision, StoredEvent } from '#event-store';
import { openKurrentEventStore } from '#event-store/kurrent';
import { noFaults, WireServer, type WireServerOptions } from '../support/wire-server/index.js';
import { entries, entry, freshStream } from './ledger-entries.js';
import { readOn } from './reading.contract.js';

/** A short wait for each answer, so that a lost one costs little; a long patience, so that a busy machine does not matter. */
const impatient = { timeoutMs: 400, patienceMs: 30_000 };

interface Wired {
  readonly server: WireServer;
  readonly store: EventStore;
  /** another client of the same ledger, without faults of its own */
  open(options?: Partial<Parameters<typeof openKurrentEventStore>[0]>): EventStore;
}

const wired = (run: (wired: Wired) => Promise<void>, options?: WireServerOptions) => async (): Promise<void> => {
  const server = await WireServer.start(options);
  const opened: EventStore[] = [];
  const open: Wired['open'] = (extra) => {
    const store = openKurrentEventStore({ connectionString: server.connectionString, ...extra });
    opened.push(store);
    return store;
  };
  try {
    await run({ server, store: open(), open });
  } finally {
    for (const store of opened) await store.close();
    server.stop();
  }
};

/** What the server holds, past every client. */
const written = (server: WireServer, stream: string): string[] => (server.log.readStream(stream) ?? []).map(({ id }) => id);

const ids = (events: readonly EventToAppend[]): string[] => events.map(({ id }) => id);

const until = async (condition: () => boolean): Promise<void> => {
  for (let waited = 0; !condition(); waited += 10) {
    if (waited > 5_000) throw new Error('waited in vain');
    await pause(10);
  }
};

describe('an append whose answer is lost', () => {
  const expectations: readonly (readonly [string, (store: EventStore, stream: string) => Promise<ExpectedRevision>])[] = [
    ['none', async () => 'none'],
    ['an exact revision', async (store, stream) => (await store.append(stream, 'none', entries(2))).revision],
    ['nothing', async (store, stream) => store.append(stream, 'none', entries(2)).then(() => 'any' as const)],
    ['nothing, of a stream that does not exist', async () => 'any'],
  ];

  describe.each(expectations)('expecting %s', (_name, expectation) => {
    const once = async ({ server, open }: Wired, fail: (faults: WireServer['faults']) => void): Promise<void> => {
      const store = open(impatient);
      const stream = freshStream();
      const expected = await expectation(store, stream);
      const before = written(server, stream);
      const events = entries(3);
      fail(server.faults);
      const result = await store.append(stream, expected, events);
      expect(written(server, stream)).toEqual([...before, ...ids(events)]);
      expect((await store.readStream(stream)).at(-1)).toMatchObject({ ...result, id: events.at(-1)?.id });
    };

    test(
      'after it was committed: is found again, not doubled',
      wired((w) => once(w, (faults) => (faults.dropAcknowledgements = 1))),
    );
    test(
      'with the connection, after it was committed',
      wired((w) => once(w, (faults) => (faults.breakAfterCommit = 2))),
    );
    test(
      'with the append itself: is sent again',
      wired((w) => once(w, (faults) => (faults.swallowAppends = 1))),
    );
    test(
      'because the server was not ready',
      wired((w) => once(w, (faults) => (faults.unavailable = 3))),
    );
  });

  test(
    'expecting nothing, after which the server forgot the ids: is found again, not doubled',
    wired(async ({ server, open }) => {
      const store = open(impatient);
      const stream = freshStream();
      await store.append(stream, 'none', entries(2));
      server.faults.dropAcknowledgements = 1;
      const events = entries(2);
      const appending = store.append(stream, 'any', events);
      await until(() => written(server, stream).length === 4);
      server.log.forgetIds();
      expect(await appending).toMatchObject({ revision: 3 });
      expect(written(server, stream).slice(2)).toEqual(ids(events));
    }),
  );

  test(
    'expecting nothing, overtaken whenever it is sent again: takes its place behind the others',
    wired(async ({ server, open }) => {
      const store = open(impatient);
      const stream = freshStream();
      Object.assign(server.faults, { swallowAppends: 1, overtakeAppends: 3 });
      const events = entries(2);
      expect(await store.append(stream, 'any', events)).toMatchObject({ revision: 4 });
      expect(written(server, stream).slice(3)).toEqual(ids(events));
    }),
  );

  test(
    'and whose place was then taken by another: is refused, having written nothing',
    wired(async ({ server, open }) => {
      const store = open(impatient);
      const stream = freshStream();
      const other = open();
      server.faults.swallowAppends = 1;
      const appending = store.append(stream, 'none', entries(1));
      await until(() => server.faults.swallowAppends === 0);
      await other.append(stream, 'none', entries(1));
      await expect(appending).rejects.toMatchObject({ code: 'WRONG_EXPECTED_REVISION', details: { actual: 0 } });
      expect(written(server, stream)).toHaveLength(1);
    }),
  );
});

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
      const outcome = expect(appending).rejects.toMatchObject({ code: 'LEDGER_UNAVAILABLE' });
      await pause(100);
      await store.close();
      await outcome;
    }),
  );
});

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

describe('the doorbell', () => {
  const listen = async ({ server, open }: Wired, fail: (faults: WireServer['faults']) => void): Promise<void> => {
    const listener = open();
    const writer = open();
    let rings = 0;
    listener.onAppended(() => (rings += 1));
    await until(() => rings > 0);

    const start = await listener.head();
    fail(server.faults);
    const events = entries(1);
    await writer.append(freshStream(), 'none', events);
    expect(ids((await readOn(listener, start)).events)).toEqual(ids(events));

    // Whatever it missed, it rings again for what comes later.
    for (let heard = rings; rings === heard; await pause(50)) await writer.append(freshStream(), 'none', entries(1));
  };

  test(
    'hears what another client appends',
    wired((w) => listen(w, () => undefined)),
  );
  test(
    'that lost a delivery has lost nothing but time',
    wired((w) => listen(w, (faults) => (faults.loseDeliveries = 1))),
  );
  test(
    'that delivers twice shows nothing twice',
    wired((w) => listen(w, (faults) => (faults.deliverTwice = 1))),
  );
  test(
    'whose subscription ended in good order subscribes again',
    wired((w) => listen(w, (faults) => (faults.endSubscriptions = 1))),
  );

  test(
    'rings after a restart of the server for what it may have missed',
    wired(async ({ server, store }) => {
      let rings = 0;
      store.onAppended(() => (rings += 1));
      await until(() => rings > 0);
      const before = rings;
      await server.restart();
      await until(() => rings > before);
    }),
  );
});

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

describe('the client', () => {
  test(
    'says of a server that has no batch append that it is too old',
    wired(
      async ({ store }) => {
        await expect(store.append(freshStream(), 'none', entries(1))).rejects.toMatchObject({ code: 'LEDGER_SERVER_TOO_OLD' });
      },
      { batchAppend: false },
    ),
  );

  test(
    'never uses the plain append, of which half may be written when its deadline passes',
    wired(async ({ server, store }) => {
      await store.append(freshStream(), 'none', entries(5));
      expect(server.served).toMatchObject({ append: 0, batchAppend: 1 });
    }),
  );

  test(
    'of one store is closed without harm to what another has under way',
    wired(async ({ store, open }) => {
      const other = open();
      await other.append(freshStream(), 'none', entries(1));
      const appending = Array.from({ length: 50 }, () => store.append(freshStream(), 'none', entries(1)));
      await other.close();
      expect(await Promise.all(appending)).toHaveLength(50);
    }),
  );

  test(
    'reports an append that is larger than the server takes, of which nothing is written',
    wired(async ({ server, store }) => {
      const stream = freshStream();
      const batch = Array.from({ length: 20 }, () => entry({ text: 'x'.repeat(59_000) }));
      await expect(store.append(stream, 'none', batch)).rejects.toMatchObject({
        code: 'ENTRY_TOO_LARGE',
        details: { entries: 20, limit: 1_048_576 },
      });
      expect(written(server, stream)).toEqual([]);
    }),
  );

  test.each(['', 'http://127.0.0.1:2113', 'esdb://', 'esdb://127.0.0.1:port?tls=false'])('refuses the address "%s"', (connectionString) => {
    expect(() => openKurrentEventStore({ connectionString })).toThrow(expect.objectContaining({ code: 'LEDGER_ADDRESS_INVALID' }));
  });

  test('does not repeat the password of an address it refuses', () => {
    try {
      openKurrentEventStore({ connectionString: 'esdb://admin:open-sesame@127.0.0.1:port?tls=true' });
    } catch (error) {
      expect(hasCode(error, 'LEDGER_ADDRESS_INVALID')).toBe(true);
      expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('open-sesame');
      return;
    }
    throw new Error('the address was taken');
  });
});

describe('any mixture of faults', () => {
  const mixture = fc.record({
    dropAcknowledgements: fc.nat({ max: 2 }),
    breakAfterCommit: fc.nat({ max: 3 }),
    swallowAppends: fc.nat({ max: 2 }),
    endBatchStreams: fc.nat({ max: 2 }),
    answerTwice: fc.nat({ max: 2 }),
    unavailable: fc.nat({ max: 5 }),
    notLeader: fc.nat({ max: 2 }),
    restarts: fc.boolean(),
  });

  test(
    'leaves every append written once if it was acknowledged, and at most once if it was not',
    wired(async ({ server, open }) => {
      const store = open({ timeoutMs: 300, patienceMs: 600 });
      await fc.assert(
        fc.asyncProperty(fc.array(mixture, { minLength: 1, maxLength: 3 }), async (mixtures) => {
          const attempts: { stream: string; expected: ExpectedRevision; events: EventToAppend[]; result: AppendResult | undefined }[] = [];
          for (const { restarts, ...faults } of mixtures) {
            Object.assign(server.faults, faults);
            const shared = freshStream();
            const round = Array.from({ length: 8 }, (_, index) => ({
              stream: index < 4 ? freshStream() : shared,
              expected: (index < 4 ? 'none' : 'any') as ExpectedRevision,
              events: entries(2),
            }));
            const appending = round.map(({ stream, expected, events }) => store.append(stream, expected, events));
            if (restarts) await server.restart();
            for (const [index, outcome] of (await Promise.allSettled(appending)).entries()) {
              if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'LEDGER_UNAVAILABLE' });
              const attempt = round[index];
              if (attempt) attempts.push({ ...attempt, result: outcome.status === 'fulfilled' ? outcome.value : undefined });
            }
          }
          Object.assign(server.faults, noFaults());

          for (const { stream, expected, events, result } of attempts) {
            const stored: readonly StoredEvent[] = await store.readStream(stream);
            const places = stored.filter(({ id }) => ids(events).includes(id));
            if (result) expect(places.at(-1)).toMatchObject(result);
            expect(ids(places)).toEqual(result || places.length > 0 ? ids(events) : []);
            if (result || expected === 'any') continue;
            await store.append(stream, expected, events);
            expect(written(server, stream)).toEqual(ids(events));
          }
        }),
        { numRuns: 8 },
      );
    }),
    60_000,
  );
});
