import { readEvent, recordedAtOf, UpcasterChain, type StoredEvent } from '#event-store';
import { entryBytes } from '#proof';

/** What is sealed is what was stored: nothing is brought forward to today's schema. */
const asStored = new UpcasterChain();

/**
 * The bytes of an event as they are sealed, put together around the canonical texts the ledger keeps.
 *
 * What another program wrote into a cluster may not say when it was recorded. It is sealed all the same, and whoever verifies is told.
 * @throws DomainError `ENTRY_TOO_LARGE`
 */
export const entryOf = (event: StoredEvent): Uint8Array => {
  const recordedAt: unknown = recordedAtOf(readEvent(event, asStored));
  return entryBytes(event, typeof recordedAt === 'string' ? recordedAt : '');
};
