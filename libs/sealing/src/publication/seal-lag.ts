import { readEvent, recordedAtOf, UpcasterChain, type Checkpoint, type EventStore, type StoredEvent } from '#event-store';
import { isDomainError } from '#kernel';
import type { SealedLogReader } from '../sealed-log/sealed-log-reader.js';

const PAGE = 100;

/**
 * How long the oldest entry that no checkpoint covers has been waiting, in seconds; 0 when every entry is covered. Read from the ledger and
 * the sealed log themselves, so that a sealer that died in silence shows.
 * @returns `undefined` when it cannot be told: the ledger was moved, and its sealer has not compared it yet
 * @throws DomainError `LEDGER_UNAVAILABLE`
 */
export const sealLag = async (store: EventStore, log: SealedLogReader | undefined, now: string): Promise<number | undefined> => {
  const size = log?.signed.newest()?.size ?? 0;
  try {
    const waiting = await firstAfter(store, size === 0 ? undefined : log?.placeAfter(size));
    if (!waiting) return 0;
    const recordedAt = Date.parse(recordedAtOf(readEvent(waiting, new UpcasterChain())));
    return Number.isNaN(recordedAt) ? undefined : Math.max(0, (Date.parse(now) - recordedAt) / 1_000);
  } catch (error) {
    if (isDomainError(error) && error.kind !== 'unavailable') return undefined; // a position of another kind of store
    throw error;
  }
};

const firstAfter = async (store: EventStore, after: Checkpoint | undefined): Promise<StoredEvent | undefined> => {
  let page = await store.readAll({ after, limit: PAGE });
  while (page.events.length === 0 && !page.atHead) page = await store.readAll({ after: page.checkpoint, limit: PAGE });
  return page.events[0];
};
