import { canonicalJson } from '#kernel';
import type { GroupedVotes } from './tally.js';
import type { Choice } from './vote.events.js';

/** Votes that say the same, counted together. */
export class GroupedCount {
  private readonly groups = new Map<string, { readonly college?: string; readonly choice: string; count: number }>();

  /** @param college  of the right, where votes are counted by college */
  add(choice: Choice, difference: number, college?: string): void {
    this.addGroup({ choice: canonicalJson(choice), count: difference, ...(college === undefined ? {} : { college }) });
  }

  /** Adds votes that were counted together elsewhere. */
  addGroup({ choice, count, college }: GroupedVotes): void {
    const key = `${college ?? ''}\t${choice}`;
    const group = this.groups.get(key);
    if (group) group.count += count;
    else this.groups.set(key, { ...(college === undefined ? {} : { college }), choice, count });
  }

  /** Those that count, in the order of their colleges, and of their choices within each. */
  get votes(): readonly GroupedVotes[] {
    return this.differences.filter(({ count }) => count > 0);
  }

  /** All of them: where only replacements were counted, some are negative. */
  get differences(): readonly GroupedVotes[] {
    return [...this.groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => ({ ...group }));
  }
}
