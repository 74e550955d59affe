import type { Checkpoint, EventStore, StoredEvent } from '#event-store';

const PAGE = 1_000;

/** Every page of a ledger in order, those without an entry left out. */
export const pagesOf = async function* (ledger: EventStore, after?: Checkpoint): AsyncGenerator<readonly StoredEvent[]> {
  for (let checkpoint = after; ;) {
    const page = await ledger.readAll({ after: checkpoint, limit: PAGE });
    if (page.events.length > 0) yield page.events;
    if (page.atHead) return;
    checkpoint = page.checkpoint;
  }
};

/** How many entries a ledger holds. */
export const countEntries = async (ledger: EventStore): Promise<number> => ((await ledger.head())?.number ?? -1) + 1;
