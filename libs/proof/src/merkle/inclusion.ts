/**
 * Inclusion: "this entry is number i of the tree with that root".
 *
 * The proof (RFC 6962, section 2.1.1) is the root of every sibling subtree on the way from the leaf to the root, the leaf's own sibling
 * first: at most log2(size) hashes, twenty for a million entries.
 *
 * Errors:
 *   TREE_SIZE_INVALID          a size or index is not an integer of 0 … 2^53 − 1
 *   LEAF_OUTSIDE_TREE          the index is not below the size
 *   HASH_LENGTH                a hash is not 32 bytes
 *   INCLUSION_PROOF_TOO_SHORT  hashes are missing on the way to the root
 *   INCLUSION_PROOF_TOO_LONG   hashes are left over at the root
 *   ROOT_MISMATCH              the way ends at another root: another entry, another place or another tree
 */
import { sameBytes } from '../bytes.js';
import { refusal } from '../refusal.js';
import { type LeafRange, rootsOf, splitPoint } from './leaf-range.js';
import type { HashReader } from './stored-hash.js';
import { assertHash, type Hash, nodeHash } from './tree-hash.js';
import { assertTreeSize, parent } from './tree-size.js';

/**
 * Proves that leaf `index` is in the tree of the first `size` leaves.
 * @throws DomainError `LEAF_OUTSIDE_TREE`, `TREE_SIZE_INVALID`
 */
export const inclusionProof = async (index: number, size: number, reader: HashReader): Promise<readonly Hash[]> => {
  assertLeafInTree(index, size);
  return rootsOf(siblings(index, size), reader);
};

/** The sibling subtrees on the way from leaf `index` to the root, the leaf's own sibling first. */
const siblings = (index: number, size: number): readonly LeafRange[] => {
  const ranges: LeafRange[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + splitPoint(to - from);
    ranges.push(index < middle ? { from: middle, to } : { from, to: middle });
    [from, to] = index < middle ? [from, middle] : [middle, to];
  }
  return ranges.reverse();
};

/**
 * Verifies an inclusion proof after RFC 9162, section 2.1.3.2.
 * @throws DomainError as listed at the head of the file
 */
export const verifyInclusion = (leaf: Hash, index: number, size: number, proof: readonly Hash[], root: Hash): void => {
  assertLeafInTree(index, size);
  assertHash(leaf, 'leaf hash');
  assertHash(root, 'root');
  if (!sameBytes(rootFromInclusion(leaf, index, size, proof), root)) throw refusal('ROOT_MISMATCH', { index, size });
};

/** The root a proof leads to. Of use alone when the root is checked elsewhere. */
export const rootFromInclusion = (leaf: Hash, index: number, size: number, proof: readonly Hash[]): Hash => {
  let node = index;
  let last = size - 1;
  let hash = leaf;
  for (const sibling of proof) {
    assertHash(sibling, 'proof hash');
    if (last === 0) throw refusal('INCLUSION_PROOF_TOO_LONG', { index, size, hashes: proof.length });
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(sibling, hash);
      // On the right edge, levels where the node is an only child have no sibling.
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, parent(last)];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [node, last] = [parent(node), parent(last)];
  }
  if (last !== 0) throw refusal('INCLUSION_PROOF_TOO_SHORT', { index, size, hashes: proof.length });
  return hash;
};

const assertLeafInTree = (index: number, size: number): void => {
  assertTreeSize(size);
  assertTreeSize(index);
  if (index >= size) throw refusal('LEAF_OUTSIDE_TREE', { index, size });
};
