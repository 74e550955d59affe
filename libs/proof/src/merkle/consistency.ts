/**
 * Consistency: "the tree of n leaves is the tree of m leaves with more leaves behind". Nothing was changed, removed or put in between.
 *
 * The proof (RFC 6962, section 2.1.2) holds the roots from which both the old and the new root can be built.
 *
 * Errors:
 *   TREE_SIZE_INVALID            a size is not an integer of 0 … 2^53 − 1
 *   CONSISTENCY_FROM_EMPTY       the old tree is empty: everything grows from it, so nothing is proved
 *   CONSISTENCY_SIZES_REVERSED   the old tree is the larger one
 *   HASH_LENGTH                  a hash is not 32 bytes
 *   CONSISTENCY_PROOF_TOO_SHORT  hashes are missing
 *   CONSISTENCY_PROOF_TOO_LONG   hashes are left over
 *   OLD_ROOT_MISMATCH            the proof does not lead to the old root: history was changed
 *   NEW_ROOT_MISMATCH            the proof does not lead to the new root
 */
import { sameBytes } from '../bytes.js';
import { refusal } from '../refusal.js';
import { type LeafRange, rootsOf, splitPoint } from './leaf-range.js';
import type { HashReader } from './stored-hash.js';
import { assertHash, type Hash, nodeHash } from './tree-hash.js';
import { assertTreeSize, parent } from './tree-size.js';

/** The head of a tree: how many leaves, and their root. */
export interface TreeHead {
  readonly size: number;
  readonly root: Hash;
}

/**
 * Proves that the first `oldSize` leaves are a prefix of the first `newSize`.
 * @throws DomainError `TREE_SIZE_INVALID`, `CONSISTENCY_FROM_EMPTY`, `CONSISTENCY_SIZES_REVERSED`
 */
export const consistencyProof = async (oldSize: number, newSize: number, reader: HashReader): Promise<readonly Hash[]> => {
  assertGrowth(oldSize, newSize);
  return rootsOf(subtreesOfGrowth(oldSize, newSize), reader);
};

const subtreesOfGrowth = (oldSize: number, newSize: number): readonly LeafRange[] => {
  const ranges: LeafRange[] = [];
  let [from, to] = [0, newSize];
  while (oldSize !== to) {
    const middle = from + splitPoint(to - from);
    ranges.push(oldSize <= middle ? { from: middle, to } : { from, to: middle });
    [from, to] = oldSize <= middle ? [from, middle] : [middle, to];
  }
  // The verifier knows the old root, so the subtree that ends with the old tree is left out when it is the whole of it.
  if (from !== 0) ranges.push({ from, to });
  return ranges.reverse();
};

/**
 * Verifies a consistency proof after RFC 9162, section 2.1.4.2.
 * @throws DomainError as listed at the head of the file
 */
export const verifyConsistency = (before: TreeHead, after: TreeHead, proof: readonly Hash[]): void => {
  assertGrowth(before.size, after.size);
  assertHash(before.root, 'old root');
  assertHash(after.root, 'new root');
  for (const hash of proof) assertHash(hash, 'proof hash');
  const sizes = { oldSize: before.size, newSize: after.size, hashes: proof.length };
  if (before.size === after.size) return assertSameTree(before, after, proof);
  if (proof.length === 0) throw refusal('CONSISTENCY_PROOF_TOO_SHORT', sizes);

  let node = before.size - 1;
  let last = after.size - 1;
  while (node % 2 === 1) [node, last] = [parent(node), parent(last)];
  // At 0 the old tree is one complete subtree, and the proof starts from its root, which the verifier knows.
  const [first = before.root, ...others] = node === 0 ? [before.root, ...proof] : proof;
  let [oldRoot, newRoot] = [first, first];
  for (const hash of others) {
    if (last === 0) throw refusal('CONSISTENCY_PROOF_TOO_LONG', sizes);
    if (node % 2 === 1 || node === last) {
      oldRoot = nodeHash(hash, oldRoot);
      newRoot = nodeHash(hash, newRoot);
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, parent(last)];
    } else {
      newRoot = nodeHash(newRoot, hash);
    }
    [node, last] = [parent(node), parent(last)];
  }
  if (last !== 0) throw refusal('CONSISTENCY_PROOF_TOO_SHORT', sizes);
  if (!sameBytes(oldRoot, before.root)) throw refusal('OLD_ROOT_MISMATCH', sizes);
  if (!sameBytes(newRoot, after.root)) throw refusal('NEW_ROOT_MISMATCH', sizes);
};

const assertSameTree = (before: TreeHead, after: TreeHead, proof: readonly Hash[]): void => {
  const sizes = { oldSize: before.size, newSize: after.size, hashes: proof.length };
  if (proof.length > 0) throw refusal('CONSISTENCY_PROOF_TOO_LONG', sizes);
  if (!sameBytes(before.root, after.root)) throw refusal('NEW_ROOT_MISMATCH', sizes);
};

const assertGrowth = (oldSize: number, newSize: number): void => {
  assertTreeSize(oldSize);
  assertTreeSize(newSize);
  if (oldSize === 0) throw refusal('CONSISTENCY_FROM_EMPTY', { newSize });
  if (oldSize > newSize) throw refusal('CONSISTENCY_SIZES_REVERSED', { oldSize, newSize });
};
