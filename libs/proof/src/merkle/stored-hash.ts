/**
 * Where the hashes of a growing tree are kept.
 *
 * A complete subtree never changes, so its hash is written once, when its last leaf arrives, right behind that leaf: the hashes form one
 * append-only sequence (the layout of Go's `golang.org/x/mod/sumdb/tlog`). Hash (level, n) covers leaves n·2^level up to (n+1)·2^level.
 *
 *   leaves:  0       1               2       3
 *   stored:  (0,0)   (0,1) (1,0)     (0,2)   (0,3) (1,1) (2,0)   …
 *   index:   0       1     2         3       4     5     6
 *
 * n leaves have 2n − popcount(n) stored hashes: a complete subtree of 2^k leaves has 2^(k+1) − 1, and n is the sum of its binary digits.
 *
 * Sizes are kept as numbers; the arithmetic is exact up to 2^52 leaves.
 */
import type { Hash } from './tree-hash.js';

/** Reads stored hashes by index. Throws when one is missing; never answers with fewer than asked for. */
export interface HashReader {
  readHashes(indexes: readonly number[]): Promise<readonly Hash[]>;
}

/** How many hashes a tree of `size` leaves has stored. */
export const storedHashCount = (size: number): number => 2 * size - populationCount(size);

/** The index of the hash of the `n`-th complete subtree with 2^`level` leaves. */
export const storedHashIndex = (level: number, n: number): number => storedHashCount((n + 1) * 2 ** level - 1) + level;

/** The level and number of a stored hash: the inverse of `storedHashIndex`. */
export const splitStoredHashIndex = (index: number): { level: number; n: number } => {
  // The leaf the hash came with is at most popcount(leaf) ≤ log2 above index / 2.
  let leaf = Math.floor(index / 2);
  while (storedHashCount(leaf + 1) <= index) leaf++;
  const level = index - storedHashCount(leaf);
  return { level, n: Math.floor(leaf / 2 ** level) };
};

const populationCount = (value: number): number => {
  let count = 0;
  for (let rest = value; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
};
