import type { EventStore } from '#event-store';
import { type Clock, systemClock } from '#kernel';
import type { SealedLogReader } from '../sealed-log/sealed-log-reader.js';
import { checkRoots } from './check-roots.js';
import { compareWithLedger, type Progressed } from './compare-with-ledger.js';
import type { Reconciliation } from './reconciliation.js';

/**
 * Holds the whole ledger against its seal: the sealed entries lead to every root that was signed, and the ledger holds exactly these entries,
 * byte for byte, and maybe newer ones.
 * @param progressed  told of entries done, of twice as many as there are: each is looked at in the seal, then in the ledger
 * @throws DomainError `LEDGER_UNAVAILABLE`
 */
export const reconcileWithSeal = async (
  store: EventStore,
  log: SealedLogReader,
  { progressed = () => undefined, clock = systemClock }: { readonly progressed?: Progressed; readonly clock?: Clock } = {},
): Promise<Reconciliation> => {
  const startedAt = clock.now();
  const { size } = log;
  const difference = (await checkRoots(log, progressed)) ?? (await compared(store, log, (entries) => progressed(size + entries)));
  const entries = difference ? Math.min(difference.number, size) : size;
  return { startedAt, finishedAt: clock.now(), entries, holds: !difference, difference: difference ?? null };
};

const compared = async (store: EventStore, log: SealedLogReader, progressed: Progressed) =>
  (await compareWithLedger(store, log, 0, progressed)).difference;
