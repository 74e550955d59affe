import type { EventStore } from '#event-store';
import { parseEntry } from '#proof';
import type { SealedLogReader } from '../sealed-log/sealed-log-reader.js';
import { differenceBetween, missing } from './compare-entries.js';
import type { SealDifference } from './difference.js';

/**
 * Looks a single entry up in the ledger and holds it against its seal.
 * @returns `undefined` when it is what was sealed, or is not sealed
 * @throws DomainError `ENTRY_MALFORMED`, `ENTRY_NOT_CANONICAL` for what another program wrote; `LEDGER_UNAVAILABLE`
 */
export const differenceAt = async (store: EventStore, log: SealedLogReader, number: number): Promise<SealDifference | undefined> => {
  const sealed = log.entry(number);
  if (!sealed) return undefined;
  const { stream, rev } = parseEntry(sealed);
  const [event] = await store.readStream(stream, { from: rev, limit: 1 });
  return event ? differenceBetween(number, sealed, event, { sealedNext: undefined, eventNext: undefined }) : missing(number, sealed);
};
