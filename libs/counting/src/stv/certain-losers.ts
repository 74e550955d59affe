/**
 * The largest set of lowest candidates whose votes together are fewer than those of the next: whatever becomes of their papers, none of them
 * can catch up, so they may be excluded at once. Empty when even the lowest could catch up.
 *
 * @param continuing  candidates still in the count
 * @param keep        how many of them must be left to fill the seats
 */
export const certainLosers = (continuing: readonly number[], votesOf: (n: number) => bigint, keep: number): readonly number[] => {
  const ascending = [...continuing].sort((a, b) => (votesOf(a) === votesOf(b) ? a - b : votesOf(a) < votesOf(b) ? -1 : 1));
  let together = 0n;
  let losers = 0;
  for (let lowest = 0; lowest < ascending.length - keep; lowest++) {
    together += votesOf(ascending[lowest] ?? 0);
    const next = ascending[lowest + 1];
    if (next !== undefined && together < votesOf(next)) losers = lowest + 1;
  }
  return ascending.slice(0, losers);
};
