import type { EventStore, ExpectedRevision } from '#event-store';
import type { WireServer } from '../../support/wire-server/index.js';
import { entries, freshStream } from '../ledger-entries.js';
import { ids, impatient, until, wired, written, type Wired } from './wired.js';

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
