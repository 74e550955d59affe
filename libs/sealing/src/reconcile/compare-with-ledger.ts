import type { EventStore, StoredEvent } from '#event-store';
import type { SealedLogReader } from '../sealed-log/sealed-log-reader.js';
import { differenceBetween, missing } from './compare-entries.js';
import type { SealDifference } from './difference.js';

export interface Compared {
  /** the first difference; absent when the ledger holds what was sealed */
  readonly difference?: SealDifference;
  /** position in the ledger of the last entry that was compared */
  readonly position?: string;
}

/** What is told after each page, and may slow the comparison down by answering later. */
export type Progressed = (entries: number) => Promise<void> | void;

const PAGE = 1_000;

/**
 * Reads the ledger again and holds every event against the entry that was sealed for it.
 * @param from  first entry to compare, the start of a run; the ledger may go on behind what is sealed
 * @throws DomainError `LEDGER_UNAVAILABLE`
 */
export const compareWithLedger = async (
  store: EventStore,
  log: SealedLogReader,
  from = 0,
  progressed: Progressed = () => undefined,
): Promise<Compared> => {
  const { size } = log;
  const events = eventsOf(store, log.placeAfter(from));
  const sealed = log.entries({ from, to: size });
  let [entry, event] = [sealed.next(), await events.next()];
  let position = log.placeAfter(from)?.position;
  for (let number = from; number < size; number++) {
    if (entry.done || event.done) return { difference: missing(number, entry.value ?? new Uint8Array()) };
    const [sealedNext, eventNext] = [sealed.next(), await events.next()];
    const neighbours = { sealedNext: sealedNext.value, eventNext: eventNext.value };
    const difference = differenceBetween(number, entry.value, event.value, neighbours);
    if (difference) return { difference };
    position = event.value.position;
    [entry, event] = [sealedNext, eventNext];
    if ((number + 1) % PAGE === 0) await progressed(number + 1);
  }
  return position === undefined ? {} : { position };
};

const eventsOf = async function* (
  store: EventStore,
  after: ReturnType<SealedLogReader['placeAfter']>,
): AsyncGenerator<StoredEvent, undefined> {
  for (let checkpoint = after; ;) {
    const page = await store.readAll({ after: checkpoint, limit: PAGE });
    yield* page.events;
    if (page.atHead) return undefined;
    checkpoint = page.checkpoint;
  }
};
