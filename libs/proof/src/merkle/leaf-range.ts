import { refusal } from '../refusal.js';
import { foldedRight } from './compact-range.js';
import { type HashReader, storedHashIndex } from './stored-hash.js';
import type { Hash } from './tree-hash.js';

/** Leaves `from` up to, not including, `to`: a subtree as RFC 6962 splits them, so `from` is a multiple of the next power of two. */
export interface LeafRange {
  readonly from: number;
  readonly to: number;
}

/** The largest power of two below `size`, where RFC 6962 splits a tree of more than one leaf. */
export const splitPoint = (size: number): number => {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
};

/** The stored hashes a range is made of, widest first. */
export const storedHashesOf = ({ from, to }: LeafRange): readonly number[] => {
  const indexes: number[] = [];
  for (let start = from; start < to;) {
    let level = 0;
    while (start % 2 ** (level + 1) === 0 && start + 2 ** (level + 1) <= to) level++;
    indexes.push(storedHashIndex(level, start / 2 ** level));
    start += 2 ** level;
  }
  return indexes;
};

/**
 * The root of each range, with one read for all of them.
 * @throws DomainError `STORED_HASH_MISSING` {asked, read} when the reader breaks its promise
 */
export const rootsOf = async (ranges: readonly LeafRange[], reader: HashReader): Promise<readonly Hash[]> => {
  const indexes = ranges.map(storedHashesOf);
  const asked = indexes.flat();
  const hashes = await reader.readHashes(asked);
  if (hashes.length !== asked.length) throw refusal('STORED_HASH_MISSING', { asked: asked.length, read: hashes.length });
  let next = 0;
  return indexes.map((own) => foldedRight(hashes.slice(next, (next += own.length))));
};
