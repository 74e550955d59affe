import { DomainError, type RecordedEvent } from '#kernel';
import { decodeEvent, type Checkpoint, type EventStore, type UpcasterChain } from '#event-store';
import type { ReadModels } from '#processing';

export interface LedgerReading {
  /** ledger number up to which entries are read, and which the register has taken */
  readonly number: number;
  readonly entries: AsyncIterable<RecordedEvent>;
}

const PAGE = 5_000;

/**
 * Entries of some types from the beginning of the ledger to where it ends now, once a register has taken them all.
 * @throws DomainError `REGISTER_NOT_READY` {register}
 */
export const ledgerEntries = async (
  store: EventStore,
  upcasters: UpcasterChain,
  readModels: ReadModels,
  register: string,
  types: readonly string[],
): Promise<LedgerReading> => {
  const number = (await store.head())?.number ?? -1;
  const { stale } = await readModels.waitFor(register, number);
  if (stale) throw new DomainError('REGISTER_NOT_READY', { register }, 'unavailable');
  return { number, entries: entriesUpTo(number, store, upcasters, new Set(types)) };
};

const entriesUpTo = async function* (
  number: number,
  store: EventStore,
  upcasters: UpcasterChain,
  types: ReadonlySet<string>,
): AsyncGenerator<RecordedEvent> {
  let after: Checkpoint | undefined;
  for (;;) {
    const page = await store.readAll({ after, limit: PAGE });
    for (const stored of page.events) {
      if (stored.number > number) return;
      if (types.has(stored.type)) yield decodeEvent(stored, upcasters);
    }
    if (page.atHead) return;
    after = page.checkpoint;
  }
};
