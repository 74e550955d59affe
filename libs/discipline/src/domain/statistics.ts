/** Below this a number could point at somebody. */
export const SMALLEST_TOLD = 5;

/** A number that identifies nobody: none, or many; `null` for a few. */
export const toldCount = (count: number): number | null => (count === 0 || count >= SMALLEST_TOLD ? count : null);

/**
 * A row of numbers and their total, of which none can be worked out: where one is withheld, the smallest of the others is too, or the total
 * would give it away.
 */
export const toldCounts = <Name extends string>(
  counts: Readonly<Record<Name, number>>,
): { readonly total: number | null; readonly by: Readonly<Record<Name, number | null>> } => {
  const names = Object.keys(counts) as Name[];
  const total = names.reduce((sum, name) => sum + counts[name], 0);
  const withheld = new Set(names.filter((name) => toldCount(counts[name]) === null));
  if (withheld.size === 1) {
    const next = names.filter((name) => !withheld.has(name) && counts[name] > 0).toSorted((a, b) => counts[a] - counts[b])[0];
    if (next !== undefined) withheld.add(next);
  }
  const by = Object.fromEntries(names.map((name) => [name, withheld.has(name) ? null : counts[name]])) as Record<Name, number | null>;
  return { total: withheld.size === 1 ? null : toldCount(total), by };
};
