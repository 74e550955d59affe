import { existsSync } from 'node:fs';
import { DomainError } from '#kernel';
import type { EventStore } from '#event-store';
import { pathsIn, type Configuration } from '../../../api/src/composition/configuration.js';
import { openStoreToRead } from '../../../api/src/composition/open-store.js';

/**
 * Hands the ledger to a reader, beside whoever writes it, and closes it afterwards.
 * @throws DomainError `LEDGER_NOT_FOUND` {folder}, and what opening the store refuses
 */
export const readingLedger = async <Result>(
  configuration: Configuration,
  read: (ledger: EventStore) => Promise<Result>,
): Promise<Result> => {
  assertLedgerExists(configuration);
  const ledger = await openStoreToRead(configuration);
  try {
    return await read(ledger);
  } finally {
    await ledger.close();
  }
};

/** A folder without a ledger is refused, never filled in passing. @throws DomainError `LEDGER_NOT_FOUND` {folder} */
export const assertLedgerExists = ({ dataFolder, store }: Configuration): void => {
  if (store.kind === 'sqlite' && !existsSync(pathsIn(dataFolder).ledger))
    throw new DomainError('LEDGER_NOT_FOUND', { folder: dataFolder }, 'notFound');
};
