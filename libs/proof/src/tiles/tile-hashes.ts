import { foldedRight } from '../merkle/compact-range.js';
import type { HashReader } from '../merkle/stored-hash.js';
import { storedHashIndex } from '../merkle/stored-hash.js';
import { type Hash, nodeHashInto } from '../merkle/tree-hash.js';
import { concatenated } from '../bytes.js';
import { HASH_BYTES } from '../sha256.js';
import { type HashTile, TILE_HEIGHT, TILE_WIDTH } from './tile.js';

/** The bytes of a tile, from stored hashes. */
export const tileFromStoredHashes = async ({ level, index, width }: HashTile, reader: HashReader): Promise<Uint8Array> => {
  const first = index * TILE_WIDTH;
  const indexes = Array.from({ length: width }, (_, place) => storedHashIndex(level * TILE_HEIGHT, first + place));
  return concatenated(...(await reader.readHashes(indexes)));
};

/**
 * The root over `count` neighbouring hashes of a tile, from hash number `from`.
 * @param count  a power of two
 */
export const subtreeRoot = (tile: Uint8Array, from: number, count: number): Hash => {
  const hashes = tile.slice(from * HASH_BYTES, (from + count) * HASH_BYTES);
  for (let remaining = count / 2; remaining >= 1; remaining /= 2) {
    for (let node = 0; node < remaining; node++) {
      nodeHashInto(hashes, 2 * node * HASH_BYTES, hashes, (2 * node + 1) * HASH_BYTES, hashes, node * HASH_BYTES);
    }
  }
  return hashes.slice(0, HASH_BYTES);
};

/** The roots of the complete subtrees in a tile of `width` hashes, widest first. */
export const subtreeRoots = (tile: Uint8Array, width: number): readonly Hash[] => {
  const roots: Hash[] = [];
  let from = 0;
  for (let count = TILE_WIDTH; count >= 1; count /= 2) {
    if ((width & count) === 0) continue;
    roots.push(subtreeRoot(tile, from, count));
    from += count;
  }
  return roots;
};

/**
 * The root of the tree whose partial tiles these are.
 * @param partial  bytes of the partial tiles, lowest level first
 */
export const rootOfPartialTiles = (partial: readonly { readonly tile: HashTile; readonly bytes: Uint8Array }[]): Hash =>
  foldedRight([...partial].reverse().flatMap(({ tile, bytes }) => subtreeRoots(bytes, tile.width)));
