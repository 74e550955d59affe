import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteEventStore } from '#event-store/sqlite';
import { describeEventStore } from './event-store.contract.js';

describeEventStore('sqlite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'unevoix-contract-'));
  const file = join(folder, 'ledger.sqlite');
  let store = openSqliteEventStore({ file });
  return {
    store,
    reopen: async () => {
      await store.close();
      store = openSqliteEventStore({ file });
      return store;
    },
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
});
