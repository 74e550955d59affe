import type { FeedPage } from './feed-page.js';
import { EventNotTaken } from './processing.errors.js';
import type { Projection, ProjectionWriter } from './projection.js';

/** Tells whether an event of this type is wanted; one that is not is never parsed. */
export type Wants = (type: string) => boolean;

export const wantsOf = (handles: Projection['handles']): Wants => {
  if (handles === 'all') return () => true;
  const types = new Set(handles);
  return (type) => types.has(type);
};

/**
 * Applies those of the first `count` events of a page that are wanted and come after `number`; what the writer gathers is still to be flushed.
 * @throws EventNotTaken
 */
export const applyPage = (writer: ProjectionWriter, wants: Wants, page: FeedPage, number: number, count = page.events.length): void => {
  for (let index = 0; index < count; index += 1) {
    const stored = page.events[index];
    // Each row is written once: an event that comes a second time is behind the checkpoint.
    if (!stored || stored.number <= number || !wants(stored.type)) continue;
    try {
      writer.apply(page.decode(stored, index));
    } catch (error) {
      throw new EventNotTaken(stored.number, stored.type, error);
    }
  }
};
