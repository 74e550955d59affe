import type { Checkpoint } from '#event-store';
import type { FeedPage } from './feed-page.js';

/**
 * Ties a checkpoint to one event of the ledger: the last one taken, and the place right before it. When that event is no longer there, the
 * ledger was restored from an older backup, replaced or moved, and what was derived from it is not about this ledger.
 */
export interface LedgerAnchor {
  /** place right before the event; `undefined` for the beginning */
  readonly after: Checkpoint | undefined;
  readonly eventId: string;
}

/** How far a reader has come, and the proof that it was in this ledger. */
export interface Progress {
  readonly checkpoint: Checkpoint | undefined;
  readonly anchor: LedgerAnchor | undefined;
}

export const atTheBeginning: Progress = { checkpoint: undefined, anchor: undefined };

/**
 * Progress after the first `count` events of a page read at `before`; after all of it when absent. It is anchored to the last of them before
 * which nothing was left out.
 */
export const progressThrough = (page: FeedPage, before: Progress, count = page.events.length): Progress => {
  const last = page.events[count - 1];
  const whole = count === page.events.length;
  if (!last) return whole ? { ...before, checkpoint: page.checkpoint } : before;
  const previous = page.events[count - 2];
  const place = previous ? placeOf(previous) : before.checkpoint;
  return {
    checkpoint: whole ? page.checkpoint : placeOf(last),
    anchor: (place?.number ?? -1) + 1 === last.number ? { after: place, eventId: last.id } : before.anchor,
  };
};

const placeOf = ({ position, number }: Checkpoint): Checkpoint => ({ position, number });
