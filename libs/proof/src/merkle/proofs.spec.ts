import { readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { MemoryTree, rootByDefinition } from '../../testing/memory-tree.js';
import { codeOf, codeOfAsync } from '../../testing/refused.js';
import { vectorPath, vectorText } from '../../testing/vectors.js';
import { sha256 } from '../sha256.js';
import { consistencyProof, type TreeHead, verifyConsistency } from './consistency.js';
import { inclusionProof, rootFromInclusion, verifyInclusion } from './inclusion.js';
import { EMPTY_ROOT, type Hash, nodeHash } from './tree-hash.js';

/** The mutated vectors hold sizes beyond 2^53: they are read as text first, and lose digits only on the way to be refused. */
const readVector = (path: string): Record<string, unknown> =>
  JSON.parse(vectorText(path).replace(/: (\d{16,})/g, ': "$1"')) as Record<string, unknown>;

const vectorsIn = (folder: string): string[] =>
  readdirSync(vectorPath(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${folder}/${name}`);

const bytes = (base64: unknown): Uint8Array => new Uint8Array(Buffer.from(typeof base64 === 'string' ? base64 : '', 'base64'));
const hashes = (list: unknown): Hash[] => (Array.isArray(list) ? list.map(bytes) : []);

/** The code each mutated vector must be refused with: reviewed by hand, one by one. The vectors themselves only say that it must fail. */
const expectedCodes = JSON.parse(vectorText('rfc6962-merkle/expected-codes.json')) as Record<string, string | undefined>;
const expectedCode = (path: string): string | undefined => expectedCodes[path.replace('rfc6962-merkle/testdata/', '')];

describe('inclusion proofs', () => {
  const cases = vectorsIn('rfc6962-merkle/testdata/inclusion');

  it('come with 98 published cases', () => expect(cases).toHaveLength(98));

  it.each(cases)('%s', (path) => {
    const { leafHash, leafIdx, treeSize, proof, root, wantErr } = readVector(path);
    const code = codeOf(() => verifyInclusion(bytes(leafHash), Number(leafIdx), Number(treeSize), hashes(proof), bytes(root)));
    expect(code).toBe(expectedCode(path));
    expect(code !== undefined).toBe(wantErr);
  });

  it('hold for every leaf of every tree up to 300', async () => {
    const tree = MemoryTree.ofSize(300);
    await fc.assert(
      fc.asyncProperty(sizeAndIndex, async ([size, index]) => {
        const [proof, root] = [await inclusionProof(index, size, tree), rootAt(tree, size)];
        expect(codeOf(() => verifyInclusion(leafAt(tree, index), index, size, proof, root))).toBeUndefined();
      }),
    );
  });

  it('do not hold once a single bit of leaf, proof or root is flipped, or for another index', async () => {
    const tree = MemoryTree.ofSize(300);
    await fc.assert(
      fc.asyncProperty(sizeAndIndex, fc.nat(), async ([size, index], bit) => {
        const proof = await inclusionProof(index, size, tree);
        const [leaf, root] = [leafAt(tree, index), rootAt(tree, size)];
        const parts = flipped([leaf, root, ...proof], bit);
        const [changedLeaf = leaf, changedRoot = root, ...changedProof] = parts;
        expect(codeOf(() => verifyInclusion(changedLeaf, index, size, changedProof, changedRoot))).toBe('ROOT_MISMATCH');
        const other = (index + 1) % size;
        if (other !== index) expect(codeOf(() => verifyInclusion(leaf, other, size, proof, root))).toBeDefined();
      }),
    );
  });

  it('are refused for what cannot be in a tree', async () => {
    const tree = MemoryTree.ofSize(3);
    expect(await codeOfAsync(inclusionProof(3, 3, tree))).toBe('LEAF_OUTSIDE_TREE');
    expect(await codeOfAsync(inclusionProof(-1, 3, tree))).toBe('TREE_SIZE_INVALID');
    expect(codeOf(() => rootFromInclusion(EMPTY_ROOT, 0, 1, [EMPTY_ROOT]))).toBe('INCLUSION_PROOF_TOO_LONG');
    expect(codeOf(() => rootFromInclusion(EMPTY_ROOT, 0, 2, []))).toBe('INCLUSION_PROOF_TOO_SHORT');
  });
});

describe('consistency proofs', () => {
  const cases = vectorsIn('rfc6962-merkle/testdata/consistency');

  it('come with 98 published cases', () => expect(cases).toHaveLength(98));

  it.each(cases)('%s', (path) => {
    const { size1, size2, root1, root2, proof, wantErr } = readVector(path);
    // The cases on sizes alone carry words where roots belong; a root is a hash of them here, and as different or equal as they are.
    const root = path.includes('/additional/') ? (text: unknown) => sha256(bytes(text)) : bytes;
    const before = { size: Number(size1), root: root(root1) };
    const after = { size: Number(size2), root: root(root2) };
    const code = codeOf(() => verifyConsistency(before, after, hashes(proof)));
    expect(code).toBe(expectedCode(path));
    expect(code !== undefined).toBe(wantErr);
  });

  it('hold between any two sizes up to 300', async () => {
    const tree = MemoryTree.ofSize(300);
    await fc.assert(
      fc.asyncProperty(twoSizes, async ([older, newer]) => {
        const proof = await consistencyProof(older, newer, tree);
        expect(codeOf(() => verifyConsistency(headAt(tree, older), headAt(tree, newer), proof))).toBeUndefined();
      }),
    );
  });

  it('do not hold once a single bit of a root or of the proof is flipped', async () => {
    const tree = MemoryTree.ofSize(300);
    await fc.assert(
      fc.asyncProperty(twoSizes, fc.nat(), async ([older, newer], bit) => {
        const proof = await consistencyProof(older, newer, tree);
        const [before, after] = [headAt(tree, older), headAt(tree, newer)];
        const [oldRoot = before.root, newRoot = after.root, ...others] = flipped([before.root, after.root, ...proof], bit);
        const code = codeOf(() => verifyConsistency({ ...before, root: oldRoot }, { ...after, root: newRoot }, others));
        expect(['OLD_ROOT_MISMATCH', 'NEW_ROOT_MISMATCH']).toContain(code);
      }),
    );
  });

  it('do not hold for a history that was changed', async () => {
    const tree = MemoryTree.ofSize(20);
    const changed = MemoryTree.of(Array.from({ length: 20 }, (_, number) => Uint8Array.of(0, number === 4 ? 99 : number)));
    const proof = await consistencyProof(9, 20, changed);
    expect(codeOf(() => verifyConsistency(headAt(tree, 9), headAt(changed, 20), proof))).toBe('OLD_ROOT_MISMATCH');
  });

  it('start from something and go forward', async () => {
    const tree = MemoryTree.ofSize(3);
    expect(await codeOfAsync(consistencyProof(0, 3, tree))).toBe('CONSISTENCY_FROM_EMPTY');
    expect(await codeOfAsync(consistencyProof(3, 2, tree))).toBe('CONSISTENCY_SIZES_REVERSED');
    expect(await codeOfAsync(consistencyProof(1, 2.5, tree))).toBe('TREE_SIZE_INVALID');
    expect(await consistencyProof(3, 3, tree)).toEqual([]);
  });
});

const sizeAndIndex = fc.integer({ min: 1, max: 300 }).chain((size) => fc.tuple(fc.constant(size), fc.nat({ max: size - 1 })));
const twoSizes = fc.integer({ min: 1, max: 300 }).chain((newer) => fc.tuple(fc.integer({ min: 1, max: newer }), fc.constant(newer)));
const leafAt = (tree: MemoryTree, index: number): Hash => tree.leaves[index] ?? EMPTY_ROOT;

const rootAt = (tree: MemoryTree, size: number): Hash => rootByDefinition(tree.leaves.slice(0, size), nodeHash, EMPTY_ROOT);
const headAt = (tree: MemoryTree, size: number): TreeHead => ({ size, root: rootAt(tree, size) });

/** The same hashes with one bit of them all flipped. */
const flipped = (parts: readonly Hash[], bit: number): Hash[] => {
  const place = bit % (parts.length * 256);
  return parts.map((part, index) => {
    if (index !== Math.floor(place / 256)) return part;
    const changed = part.slice();
    const byte = Math.floor((place % 256) / 8);
    changed[byte] = (changed[byte] ?? 0) ^ (1 << (place % 8));
    return changed;
  });
};
