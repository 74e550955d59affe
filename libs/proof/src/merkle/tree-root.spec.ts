import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { MemoryTree, rootByDefinition } from '../../testing/memory-tree.js';
import { codeOf, codeOfAsync } from '../../testing/refused.js';
import { vectorText } from '../../testing/vectors.js';
import { hex } from '../bytes.js';
import { CompactRange } from './compact-range.js';
import { rootsOf } from './leaf-range.js';
import { splitStoredHashIndex, storedHashCount, storedHashIndex } from './stored-hash.js';
import { EMPTY_ROOT, leafHash, nodeHash } from './tree-hash.js';
import { compactRangeAt, storedHashes, treeRoot } from './tree-root.js';

const fromHex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'));

describe('the Merkle tree of RFC 6962', () => {
  const reference = JSON.parse(vectorText('rfc6962-merkle/reference-tree.json')) as {
    leafInputsHex: string[];
    rootHashesHexBySize: string[];
  };
  const entries = reference.leafInputsHex.map(fromHex);

  it.each(reference.rootHashesHexBySize.map((root, size) => ({ size, root })))(
    'has the reference root at size $size',
    async ({ size, root }) => {
      const tree = MemoryTree.of(entries.slice(0, size));
      expect(hex(tree.range.root())).toBe(root);
      expect(hex(await treeRoot(size, tree))).toBe(root);
    },
  );

  it('hashes leaves and nodes under different prefixes', () => {
    const sha = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest('hex');
    const [left, right] = [leafHash(Uint8Array.of(1)), leafHash(Uint8Array.of(2))];
    expect(hex(left)).toBe(sha(Uint8Array.of(0, 1)));
    expect(hex(nodeHash(left, right))).toBe(sha(Uint8Array.of(1), left, right));
    expect(hex(EMPTY_ROOT)).toBe(sha());
  });

  it('hashes an entry larger than a bundle could hold', () => {
    const large = new Uint8Array(100_000).fill(7);
    expect(hex(leafHash(large))).toBe(createHash('sha256').update(Uint8Array.of(0)).update(large).digest('hex'));
  });

  it('has the root its definition gives, at any size', async () => {
    const tree = MemoryTree.ofSize(300);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 300 }), async (size) => {
        const expected = rootByDefinition(tree.leaves.slice(0, size), nodeHash, EMPTY_ROOT);
        expect(hex(await treeRoot(size, tree))).toBe(hex(expected));
      }),
    );
  });

  it('goes on where it was left', async () => {
    const whole = MemoryTree.ofSize(300);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 300 }), async (size) => {
        const range = await compactRangeAt(size, whole);
        for (const leaf of whole.leaves.slice(size)) range.append(leaf);
        expect(hex(range.root())).toBe(hex(whole.range.root()));
      }),
    );
  });

  it('is not taken up with the wrong number of subtrees', () => {
    expect(codeOf(() => CompactRange.of(5, [EMPTY_ROOT]))).toBe('TREE_EDGE_MISMATCH');
    expect(codeOf(() => CompactRange.of(1, [new Uint8Array(31)]))).toBe('HASH_LENGTH');
  });
});

describe('stored hashes', () => {
  it('lie behind one another in the order in which leaves complete them', () => {
    const order: [number, number][] = [];
    const range = new CompactRange();
    for (let leaf = 0; leaf < 300; leaf++) {
      range.append(EMPTY_ROOT, 0, (level) => order.push([level, Math.floor(leaf / 2 ** level)]));
      expect(order).toHaveLength(storedHashCount(leaf + 1));
    }
    order.forEach(([level, n], index) => {
      expect(storedHashIndex(level, n)).toBe(index);
      expect(splitStoredHashIndex(index)).toEqual({ level, n });
    });
  });

  it('are found again at any index, beyond 32 bits too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 50 }), (index) => {
        const { level, n } = splitStoredHashIndex(index);
        expect(storedHashIndex(level, n)).toBe(index);
      }),
    );
  });

  it('that come with a leaf can be computed from those before', async () => {
    const tree = MemoryTree.ofSize(300);
    for (let leaf = 0; leaf < 300; leaf++) {
      const expected = tree.stored.slice(storedHashCount(leaf), storedHashCount(leaf + 1));
      expect(await storedHashes(leaf, tree.leaves[leaf] ?? EMPTY_ROOT, tree)).toEqual(expected);
    }
  });

  it('that a reader leaves out are missed', async () => {
    expect(await codeOfAsync(rootsOf([{ from: 0, to: 3 }], { readHashes: async () => [EMPTY_ROOT] }))).toBe('STORED_HASH_MISSING');
  });
});
