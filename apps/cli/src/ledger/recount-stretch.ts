import { RecountedStretch, type CountedStretch } from '#audit';
import { readEvent, UpcasterChain, type Checkpoint, type EventStore } from '#event-store';
import { upcasters } from '../../../api/src/composition/upcasters.js';

/** Entries one after the other, a part of the ledger. */
export interface Stretch {
  /** exclusive; from the beginning when absent */
  readonly after?: Checkpoint | undefined;
  /** number of the last entry */
  readonly to: number;
}

/** Entries read at a time. */
const PAGE = 2_000;

const types = [...RecountedStretch.handles];

/** Counts the votes of a stretch of the ledger again; what speaks of no ballot is not even parsed. */
export const recountStretch = async (ledger: EventStore, { after, to }: Stretch): Promise<CountedStretch> => {
  const chain = new UpcasterChain(upcasters);
  const stretch = new RecountedStretch();
  for (let checkpoint = after; (checkpoint?.number ?? -1) < to;) {
    const page = await ledger.readAll({ after: checkpoint, limit: PAGE, types });
    for (const stored of page.events)
      if (stored.number <= to && RecountedStretch.handles.has(stored.type)) stretch.take(readEvent(stored, chain));
    if (page.atHead) break;
    checkpoint = page.checkpoint;
  }
  return stretch.counted;
};
