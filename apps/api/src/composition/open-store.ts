import { mkdirSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { codeOf } from '#kernel';
import { ledgerFull, ledgerReadOnly, type EventStore } from '#event-store';
import { lockDataFolder, openSqliteEventStore } from '#event-store/sqlite';
import { pathsIn, type Configuration } from './configuration.js';

export interface OpenedStore {
  readonly store: EventStore;
  close(): Promise<void>;
}

/**
 * Opens the ledger the configuration names, to write. An embedded one is locked: one process writes a data folder.
 * @throws DomainError `LEDGER_IN_USE`, `LEDGER_READ_ONLY`, `LEDGER_FULL`, `LEDGER_UNAVAILABLE`, `NOT_A_LEDGER`
 */
export const openStore = async ({ dataFolder, store, projector }: Configuration): Promise<OpenedStore> => {
  makeFolder(dataFolder);
  const unlock = lockDataFolder(dataFolder);
  try {
    const opened = store.kind === 'sqlite' ? openEmbedded(pathsIn(dataFolder).ledger, projector) : await openCluster(store);
    const close = async () => {
      await opened.close();
      unlock();
    };
    return { store: opened, close };
  } catch (error) {
    unlock();
    throw error;
  }
};

/** A node with threads has one more that folds the write-ahead log. */
const openEmbedded = (file: string, projector: Configuration['projector']): EventStore =>
  openSqliteEventStore(projector === 'thread' ? { file, fold: () => spawnFolding(file) } : { file });

const spawnFolding = (file: string): Worker => new Worker(new URL('./folding.worker.js', import.meta.url), { workerData: file });

/** A second connection for a reader on another thread. */
export const openStoreToRead = async ({ dataFolder, store }: Configuration): Promise<EventStore> =>
  store.kind === 'sqlite' ? openSqliteEventStore({ file: pathsIn(dataFolder).ledger, readOnly: true }) : openCluster(store);

/** The client of the cluster is loaded only where it is used: an embedded ledger starts without it. */
const openCluster = async (options: { readonly connectionString: string }): Promise<EventStore> => {
  const { openKurrentEventStore } = await import('#event-store/kurrent');
  return openKurrentEventStore(options);
};

const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') throw ledgerReadOnly(error);
    if (code === 'ENOSPC') throw ledgerFull(error);
    throw error;
  }
};
