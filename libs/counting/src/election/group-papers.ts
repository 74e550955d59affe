import { exactCount } from './paper-count.js';
import type { Paper } from './paper.js';

/** Put identical papers together, first seen first. No result depends on it: it only makes counting quicker. */
export const groupPapers = (papers: readonly Paper[]): Paper[] => {
  const groups = new Map<string, { readonly marks: Paper['marks']; count: bigint }>();
  for (const { marks, count } of papers) {
    const key = JSON.stringify(marks);
    const group = groups.get(key);
    if (group) group.count += BigInt(count);
    else groups.set(key, { marks, count: BigInt(count) });
  }
  return [...groups.values()].map(({ marks, count }) => ({ marks, count: exactCount(count) }));
};
