import * as fc from 'fast-check';
import { MemoryTree } from '../../testing/memory-tree.js';
import { codeOf, codeOfAsync } from '../../testing/refused.js';
import { hex, utf8 } from '../bytes.js';
import { consistencyProof, verifyConsistency } from '../merkle/consistency.js';
import { inclusionProof, verifyInclusion } from '../merkle/inclusion.js';
import { storedHashIndex } from '../merkle/stored-hash.js';
import { entriesOfBundle, formatEntryBundle } from './entry-bundle.js';
import { TileBuilder } from './tile-builder.js';
import { tileFromStoredHashes } from './tile-hashes.js';
import { tileHashReader } from './tile-hash-reader.js';
import { type HashTile, tilePath, tilesBetween } from './tile.js';

/** Tiles of a tree in a map, as a log would publish them. */
const publish = async (tree: MemoryTree, size = tree.range.size): Promise<Map<string, Uint8Array>> => {
  const tiles = new Map<string, Uint8Array>();
  for (const tile of tilesBetween(0, size)) tiles.set(tilePath(tile), await tileFromStoredHashes(tile, tree));
  return tiles;
};

const readerOf = (tree: MemoryTree, tiles: ReadonlyMap<string, Uint8Array>) =>
  tileHashReader({ size: tree.range.size, root: tree.range.root() }, { readTile: async (tile: HashTile) => tiles.get(tilePath(tile)) });

describe('a builder of tiles', () => {
  it('makes the tiles that stored hashes make', async () => {
    for (const size of [0, 1, 255, 256, 257, 700]) {
      const tree = MemoryTree.ofSize(size);
      const built = new Map<string, Uint8Array>();
      const builder = new TileBuilder((tile, bytes) => built.set(tilePath(tile), bytes.slice()));
      for (const leaf of tree.leaves) builder.append(leaf);
      for (const { tile, bytes } of builder.partial()) built.set(tilePath(tile), bytes.slice());
      expect([...built].sort()).toEqual([...(await publish(tree))].sort());
      expect(hex(builder.root())).toBe(hex(tree.range.root()));
    }
  });
});

describe('hashes out of tiles', () => {
  const tree = MemoryTree.ofSize(66_000);
  const head = { size: tree.range.size, root: tree.range.root() };

  it('are the stored ones, and make proofs that hold', async () => {
    const reader = readerOf(tree, await publish(tree));
    await fc.assert(
      fc.asyncProperty(fc.nat(head.size - 1), fc.nat(tree.stored.length - 1), async (index, stored) => {
        expect(await reader.readHashes([stored])).toEqual([tree.stored[stored]]);
        const proof = await inclusionProof(index, head.size, reader);
        expect(codeOf(() => verifyInclusion(tree.leaves[index] ?? head.root, index, head.size, proof, head.root))).toBeUndefined();
      }),
    );
    const old = { size: 300, root: MemoryTree.ofSize(300).range.root() };
    const proof = await consistencyProof(300, head.size, reader);
    expect(codeOf(() => verifyConsistency(old, head, proof))).toBeUndefined();
  });

  it('come from the full tile when the partial one was dropped', async () => {
    const small = MemoryTree.ofSize(200);
    const later = await publish(MemoryTree.ofSize(256));
    expect(await readerOf(small, later).readHashes([0])).toEqual([small.stored[0]]);
  });

  it('are not believed once any bit of any tile on the way is flipped', async () => {
    const tiles = await publish(tree);
    const onTheWay = ['tile/0/000', 'tile/1/000', 'tile/1/001.p/1', 'tile/2/000.p/1', 'tile/0/257.p/208'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...onTheWay), fc.nat(), async (path, bit) => {
        const bytes = tiles.get(path)?.slice() ?? new Uint8Array();
        const at = bit % (bytes.length * 8);
        bytes[at >> 3] = (bytes[at >> 3] ?? 0) ^ (1 << (at % 8));
        const code = await codeOfAsync(readerOf(tree, new Map([...tiles, [path, bytes]])).readHashes([0]));
        expect(code).toBe(path.includes('.p/') ? 'TILE_EDGE_MISMATCH' : 'TILE_MISMATCH');
      }),
      { numRuns: 25 },
    );
  });

  it('are missed when a tile is missing or short, or the tree does not have them', async () => {
    const tiles = await publish(tree);
    expect(await codeOfAsync(readerOf(tree, new Map([...tiles].filter(([path]) => path !== 'tile/0/000'))).readHashes([0]))).toBe(
      'TILE_MISSING',
    );
    expect(await codeOfAsync(readerOf(tree, new Map([...tiles, ['tile/0/000', new Uint8Array(32)]])).readHashes([0]))).toBe('TILE_LENGTH');
    for (const index of [storedHashIndex(0, 66_000), storedHashIndex(8, 257), storedHashIndex(0, 1_000_000)]) {
      expect(await codeOfAsync(readerOf(tree, tiles).readHashes([index]))).toBe('TILE_OUTSIDE_TREE');
    }
  });

  it('of another tree are not believed', async () => {
    expect(await codeOfAsync(readerOf(MemoryTree.ofSize(66_000 - 1), await publish(tree)).readHashes([0]))).toBeDefined();
  });
});

describe('entry bundles', () => {
  it('give back the entries they were made of', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 700 }), { maxLength: 20 }), (entries) => {
        expect([...entriesOfBundle(formatEntryBundle(entries), entries.length)]).toEqual(entries);
      }),
    );
  });

  it('hold entries of 65,535 bytes and none larger', () => {
    const [largest] = entriesOfBundle(formatEntryBundle([new Uint8Array(65_535)]), 1);
    expect(largest).toHaveLength(65_535);
    expect(codeOf(() => formatEntryBundle([new Uint8Array(65_536)]))).toBe('ENTRY_TOO_LARGE');
  });

  it('that end early or late are refused', () => {
    const bundle = formatEntryBundle([utf8('one'), utf8('two')]);
    expect(codeOf(() => [...entriesOfBundle(bundle, 3)])).toBe('ENTRY_BUNDLE_TRUNCATED');
    expect(codeOf(() => [...entriesOfBundle(bundle.subarray(0, 9), 2)])).toBe('ENTRY_BUNDLE_TRUNCATED');
    expect(codeOf(() => [...entriesOfBundle(bundle.subarray(0, 6), 2)])).toBe('ENTRY_BUNDLE_TRUNCATED');
    expect(codeOf(() => [...entriesOfBundle(bundle, 1)])).toBe('ENTRY_BUNDLE_TOO_LONG');
  });
});
