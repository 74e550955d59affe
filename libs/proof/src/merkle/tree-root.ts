import { CompactRange } from './compact-range.js';
import { rootsOf, storedHashesOf } from './leaf-range.js';
import { type HashReader, storedHashIndex } from './stored-hash.js';
import { assertHash, type Hash, nodeHash } from './tree-hash.js';

/** The root of the first `size` leaves, from stored hashes. */
export const treeRoot = async (size: number, reader: HashReader): Promise<Hash> => {
  const [root] = await rootsOf([{ from: 0, to: size }], reader);
  return root ?? new CompactRange().root();
};

/** The right edge of the tree of the first `size` leaves, ready to append. */
export const compactRangeAt = async (size: number, reader: HashReader): Promise<CompactRange> =>
  CompactRange.of(size, await reader.readHashes(storedHashesOf({ from: 0, to: size })));

/**
 * What to store when leaf number `n` arrives: its own hash, then the hash of each subtree it completes. Whoever appends many leaves keeps a
 * `CompactRange` instead and reads nothing.
 */
export const storedHashes = async (n: number, leafHash: Hash, reader: HashReader): Promise<readonly Hash[]> => {
  assertHash(leafHash, 'leaf hash');
  const neighbours: number[] = [];
  for (let rest = n, level = 0; rest % 2 === 1; rest = (rest - 1) / 2, level++) neighbours.push(storedHashIndex(level, rest - 1));
  const completed: Hash[] = [leafHash];
  for (const left of await reader.readHashes(neighbours)) completed.push(nodeHash(left, completed.at(-1) ?? leafHash));
  return completed;
};
