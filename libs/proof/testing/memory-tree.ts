import { CompactRange } from '../src/merkle/compact-range.js';
import type { HashReader } from '../src/merkle/stored-hash.js';
import { type Hash, leafHash } from '../src/merkle/tree-hash.js';

/** A tree that keeps its stored hashes in an array. */
export class MemoryTree implements HashReader {
  readonly range = new CompactRange();
  readonly stored: Hash[] = [];
  readonly leaves: Hash[] = [];

  static of(entries: readonly Uint8Array[]): MemoryTree {
    const tree = new MemoryTree();
    for (const entry of entries) tree.append(entry);
    return tree;
  }

  /** A tree of `size` entries that differ. */
  static ofSize(size: number): MemoryTree {
    return MemoryTree.of(Array.from({ length: size }, (_, number) => Uint8Array.of(number >> 8, number & 0xff)));
  }

  append(entry: Uint8Array): void {
    const leaf = leafHash(entry);
    this.leaves.push(leaf);
    this.range.append(leaf, 0, (_level, hashes, offset) => this.stored.push(hashes.slice(offset, offset + 32)));
  }

  async readHashes(indexes: readonly number[]): Promise<readonly Hash[]> {
    return indexes.map((index) => {
      const hash = this.stored[index];
      if (!hash) throw new Error(`no stored hash ${index}`);
      return hash;
    });
  }
}

/** The root straight from the definition of RFC 6962, section 2.1: slow, and plainly right. */
export const rootByDefinition = (leaves: readonly Hash[], join: (left: Hash, right: Hash) => Hash, empty: Hash): Hash => {
  const [first] = leaves;
  if (!first) return empty;
  if (leaves.length === 1) return first;
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return join(rootByDefinition(leaves.slice(0, split), join, empty), rootByDefinition(leaves.slice(split), join, empty));
};
