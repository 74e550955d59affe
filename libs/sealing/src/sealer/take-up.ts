import type { Checkpoint as LedgerPlace, EventStore } from '#event-store';
import { DomainError, isDomainError } from '#kernel';
import { compareWithLedger, type Compared } from '../reconcile/compare-with-ledger.js';
import type { SealedLog } from '../sealed-log/sealed-log.js';

/**
 * Where to go on sealing, once the ledger is seen to hold what was sealed last. Positions are those of the ledger it was sealed from: when
 * they lead elsewhere, because the ledger was moved to another store or restored, all that was sealed is compared from the beginning.
 * @returns `undefined` for the beginning
 * @throws DomainError `LEDGER_BEHIND_SEAL` {sealed, ledger} when the ledger holds fewer entries than were sealed: it was put back to an earlier
 *   state, and sealing what comes next would contradict what was signed. `SEALED_ENTRY_DIFFERS` {number, stream, revision, what}
 */
export const takeUp = async (store: EventStore, log: SealedLog): Promise<LedgerPlace | undefined> => {
  const { size } = log;
  if (size === 0) return undefined;
  const near = await attempt(store, log, log.lastRunStart);
  const { difference, position = '' } = near && !near.difference ? near : await compareWithLedger(store, log);
  if (!difference) return { position, number: size - 1 };
  const ledger = ((await store.head())?.number ?? -1) + 1;
  if (ledger < size) throw new DomainError('LEDGER_BEHIND_SEAL', { sealed: size, ledger }, 'precondition');
  const { number, stream, revision, what } = difference;
  throw new DomainError('SEALED_ENTRY_DIFFERS', { number, stream, revision, what }, 'precondition');
};

const attempt = async (store: EventStore, log: SealedLog, from: number): Promise<Compared | undefined> => {
  try {
    return await compareWithLedger(store, log, from);
  } catch (error) {
    if (isDomainError(error) && error.kind === 'unavailable') throw error;
    return undefined; // a position of another kind of store
  }
};
