import { refusal } from '../refusal.js';
import { HASH_BYTES } from '../sha256.js';
import { assertHash, EMPTY_ROOT, type Hash, nodeHash, nodeHashInto } from './tree-hash.js';

/** Told of each subtree hash as its last leaf arrives, lowest level first: the order of stored hashes. The bytes are only lent. */
export type SubtreeListener = (level: number, hashes: Uint8Array, offset: number) => void;

const LEVELS = 53;

/**
 * The right edge of a growing tree: the roots of its complete subtrees, one for each binary digit of its size. All that is needed to append
 * and to know the root, in 1.7 kB whatever the size.
 *
 * Errors: `TREE_EDGE_MISMATCH` when a tree is taken up again with the wrong number of subtree roots.
 */
export class CompactRange {
  private leaves = 0;
  /** slot k holds the root of the complete subtree of 2^k leaves, valid when digit k of the size is 1 */
  private readonly slots = new Uint8Array(LEVELS * HASH_BYTES);
  private readonly carried = new Uint8Array(HASH_BYTES);

  /**
   * Takes up a tree where it was left.
   * @param size   number of leaves
   * @param roots  its complete subtrees, widest (leftmost) first
   * @throws DomainError `TREE_EDGE_MISMATCH` {size, roots}
   */
  static of(size: number, roots: readonly Hash[]): CompactRange {
    const range = new CompactRange();
    const levels = levelsOf(size).reverse();
    if (levels.length !== roots.length) throw refusal('TREE_EDGE_MISMATCH', { size, roots: roots.length });
    roots.forEach((root, index) => {
      assertHash(root, 'subtree root');
      range.slots.set(root, (levels[index] ?? 0) * HASH_BYTES);
    });
    range.leaves = size;
    return range;
  }

  /** number of leaves so far */
  get size(): number {
    return this.leaves;
  }

  /** Appends the leaf hash at `offset` of `hashes`. */
  append(hashes: Uint8Array, offset = 0, onSubtree?: SubtreeListener): void {
    const { slots, carried } = this;
    let level = 0;
    for (let index = 0; index < HASH_BYTES; index++) carried[index] = hashes[offset + index] ?? 0;
    onSubtree?.(0, carried, 0);
    // Adding one to a binary number: each digit 1 carries, joining two subtrees of equal width.
    for (let rest = this.leaves; rest % 2 === 1; rest = (rest - 1) / 2) {
      nodeHashInto(slots, level * HASH_BYTES, carried, 0, carried, 0);
      level++;
      onSubtree?.(level, carried, 0);
    }
    slots.set(carried, level * HASH_BYTES);
    this.leaves++;
  }

  /** The roots of the complete subtrees, widest (leftmost) first. */
  roots(): readonly Hash[] {
    return levelsOf(this.leaves)
      .reverse()
      .map((level) => this.slots.slice(level * HASH_BYTES, (level + 1) * HASH_BYTES));
  }

  /** The root of the whole tree (RFC 6962, section 2.1). */
  root(): Hash {
    return foldedRight(this.roots());
  }
}

/** The root over neighbouring complete subtrees, widest first: the narrow right side is joined first. */
export const foldedRight = (hashes: readonly Hash[]): Hash => {
  const [last, ...others] = [...hashes].reverse();
  return others.reduce((right, left) => nodeHash(left, right), last ?? EMPTY_ROOT);
};

/** The levels at which a tree of `size` leaves has a complete subtree on its right edge, lowest first. */
const levelsOf = (size: number): number[] => {
  const levels: number[] = [];
  for (let rest = size, level = 0; rest > 0; rest = Math.floor(rest / 2), level++) if (rest % 2 === 1) levels.push(level);
  return levels;
};
