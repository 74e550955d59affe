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

/** Progress after the first `count` events of a page read at `before`; after all of it when absent. */
export const progressThrough = (page: FeedPage, before: Progress, count = page.events.length): Progress => {
  const last = page.events[count - 1];
  const whole = count === page.events.length;
  if (!last) return whole ? { ...before, checkpoint: page.checkpoint } : before;
  const previous = page.events[count - 2];
  return {
    checkpoint: whole ? page.checkpoint : { position: last.position, number: last.number },
    anchor: { after: previous ? { position: previous.position, number: previous.number } : before.checkpoint, eventId: last.id },
  };
};
