import { entries, entry, freshStream } from '../ledger-entries.js';
import { wired, written } from './wired.js';

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
    'reports an append that is larger than the server was set to take, of which nothing is written',
    wired(
      async ({ server, store }) => {
        const stream = freshStream();
        const batch = Array.from({ length: 5 }, () => entry({ text: 'x'.repeat(59_000) }));
        await expect(store.append(stream, 'none', batch)).rejects.toMatchObject({
          code: 'APPEND_TOO_LARGE',
          details: { entries: 5, limit: 262_144 },
        });
        expect(written(server, stream)).toEqual([]);
      },
      { largestAppend: 262_144 },
    ),
  );
});
