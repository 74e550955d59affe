import { openKurrentEventStore } from '#event-store/kurrent';
import { WireServer } from '../support/wire-server/index.js';
import { describeEventStore } from './event-store.contract.js';

const openOn = async (server: WireServer) => {
  // Two thousand appends on a busy machine are slow: how long is waited is tried in `kurrent-faults`, what is promised is tried here.
  const open = () => openKurrentEventStore({ connectionString: server.connectionString, timeoutMs: 30_000, patienceMs: 90_000 });
  let store = open();
  return {
    store,
    reopen: async () => {
      await store.close();
      await server.restart();
      store = open();
      return store;
    },
    close: async () => {
      await store.close();
      server.stop();
    },
  };
};

describeEventStore('kurrent, over the wire', async () => openOn(await WireServer.start()), { competingAppends: 200 });

// A server of its own, as in docker-compose.yml: KURRENTDB_URL='esdb://127.0.0.1:2113?tls=false'
const { KURRENTDB_URL: connectionString } = process.env;
if (connectionString !== undefined) {
  describeEventStore(
    'kurrent, on a real server',
    async () => {
      let store = openKurrentEventStore({ connectionString });
      const reopen = async () => {
        await store.close();
        store = openKurrentEventStore({ connectionString });
        return store;
      };
      return { store, reopen, close: () => store.close() };
    },
    { competingAppends: 200 },
  );
}
