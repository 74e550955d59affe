import { setTimeout as pause } from 'node:timers/promises';
import type { EventStore, EventToAppend } from '#event-store';
import { openKurrentEventStore } from '#event-store/kurrent';
import { WireServer, type WireServerOptions } from '../../support/wire-server/index.js';

/** A short wait for each answer, so that a lost one costs little; a long patience, so that a busy machine does not matter. */
export const impatient = { timeoutMs: 400, patienceMs: 30_000 };

export interface Wired {
  readonly server: WireServer;
  readonly store: EventStore;
  /** another client of the same ledger, without faults of its own */
  open(options?: Partial<Parameters<typeof openKurrentEventStore>[0]>): EventStore;
}

export const wired = (run: (wired: Wired) => Promise<void>, options?: WireServerOptions) => async (): Promise<void> => {
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
export const written = (server: WireServer, stream: string): string[] => (server.log.readStream(stream) ?? []).map(({ id }) => id);

export const ids = (events: readonly EventToAppend[]): string[] => events.map(({ id }) => id);

export const until = async (condition: () => boolean): Promise<void> => {
  for (let waited = 0; !condition(); waited += 10) {
    if (waited > 5_000) throw new Error('waited in vain');
    await pause(10);
  }
};
