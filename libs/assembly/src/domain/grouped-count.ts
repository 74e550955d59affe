import { canonicalJson } from '#kernel';
import type { GroupedVotes } from './tally.js';
import type { Choice } from './vote.events.js';

/** Votes that say the same, counted together. */
export class GroupedCount {
  private readonly counts = new Map<string, { readonly college?: string; readonly choice: string; count: number }>();

  /** @param college  of the right, where votes are counted by college */
  add(choice: Choice, difference: number, college?: string): void {
    const text = canonicalJson(choice);
    const key = `${college ?? ''}\t${text}`;
    const group = this.counts.get(key);
    if (group) group.count += difference;
    else this.counts.set(key, { ...(college === undefined ? {} : { college }), choice: text, count: difference });
  }

  /** in the order of their colleges, and of their choices within each */
  get votes(): readonly GroupedVotes[] {
    return [...this.counts]
      .filter(([, { count }]) => count > 0)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, group]) => ({ ...group }));
  }
}
