/**
 * Stored hashes read out of tiles that come from anywhere, each checked against a root before it is used. With it, an inclusion or consistency
 * proof can be made from a log's static files by someone who trusts nothing but a signed checkpoint.
 *
 * The partial tiles of a tree of n entries hold its whole right edge, so together they yield its root: one comparison vouches for all of them.
 * Every full tile is then vouched for by the hash of it in the tile above.
 *
 * Errors:
 *   TILE_MISSING         a tile the tree has is not there
 *   TILE_LENGTH          a tile is not 32 bytes for each hash
 *   TILE_EDGE_MISMATCH   the partial tiles do not yield the root
 *   TILE_MISMATCH        a full tile does not hash to what the tile above holds
 *   TILE_OUTSIDE_TREE    a hash is asked for that the tree does not have
 */
import { sameBytes } from '../bytes.js';
import type { TreeHead } from '../merkle/consistency.js';
import { type HashReader, splitStoredHashIndex } from '../merkle/stored-hash.js';
import type { Hash } from '../merkle/tree-hash.js';
import { refusal } from '../refusal.js';
import { HASH_BYTES } from '../sha256.js';
import { type HashTile, partialTiles, TILE_HEIGHT, TILE_WIDTH, tileIn, tilePath } from './tile.js';
import { rootOfPartialTiles, subtreeRoot } from './tile-hashes.js';

/** Where tiles come from: a folder, a web server, a table. */
export interface TileReader {
  /** @returns the bytes, or `undefined` when there is no such tile */
  readTile(tile: HashTile): Promise<Uint8Array | undefined>;
}

/** The hashes of the tree with that head, out of `tiles`. */
export const tileHashReader = (head: TreeHead, tiles: TileReader): HashReader => new AuthenticatedTiles(head, tiles);

class AuthenticatedTiles implements HashReader {
  private readonly trusted = new Map<string, Promise<Uint8Array>>();
  private edge: Promise<void> | undefined;

  constructor(
    private readonly head: TreeHead,
    private readonly tiles: TileReader,
  ) {}

  async readHashes(indexes: readonly number[]): Promise<readonly Hash[]> {
    await (this.edge ??= this.trustEdge());
    return Promise.all(indexes.map((index) => this.readHash(index)));
  }

  private async readHash(storedIndex: number): Promise<Hash> {
    const { level, n } = splitStoredHashIndex(storedIndex);
    const tileLevel = Math.floor(level / TILE_HEIGHT);
    const count = 2 ** (level % TILE_HEIGHT);
    const first = n * count;
    const tile = this.locate(tileLevel, Math.floor(first / TILE_WIDTH));
    const from = first % TILE_WIDTH;
    if (from + count > tile.width) throw refusal('TILE_OUTSIDE_TREE', { level, n, size: this.head.size });
    return subtreeRoot(await this.trust(tile), from, count);
  }

  private locate(level: number, index: number): HashTile {
    const tile = tileIn(this.head.size, level, index);
    if (!tile) throw refusal('TILE_OUTSIDE_TREE', { level: level * TILE_HEIGHT, n: index * TILE_WIDTH, size: this.head.size });
    return tile;
  }

  private async trustEdge(): Promise<void> {
    const edge = await Promise.all(partialTiles(this.head.size).map(async (tile) => ({ tile, bytes: await this.fetch(tile) })));
    if (!sameBytes(rootOfPartialTiles(edge), this.head.root)) throw refusal('TILE_EDGE_MISMATCH', { size: this.head.size });
    for (const { tile, bytes } of edge) this.trusted.set(tilePath(tile), Promise.resolve(bytes));
  }

  private trust(tile: HashTile): Promise<Uint8Array> {
    const path = tilePath(tile);
    const known = this.trusted.get(path);
    if (known) return known;
    const checked = this.checkAgainstAbove(tile, path);
    this.trusted.set(path, checked);
    return checked;
  }

  private async checkAgainstAbove(tile: HashTile, path: string): Promise<Uint8Array> {
    const above = this.locate(tile.level + 1, Math.floor(tile.index / TILE_WIDTH));
    const [bytes, expected] = await Promise.all([this.fetch(tile), this.trust(above)]);
    const place = (tile.index % TILE_WIDTH) * HASH_BYTES;
    if (!sameBytes(subtreeRoot(bytes, 0, TILE_WIDTH), expected.subarray(place, place + HASH_BYTES)))
      throw refusal('TILE_MISMATCH', { path });
    return bytes;
  }

  private async fetch(tile: HashTile): Promise<Uint8Array> {
    // A log may drop a partial tile once it is full: the full one begins with the same hashes.
    const bytes =
      (await this.tiles.readTile(tile)) ??
      (await this.tiles.readTile({ ...tile, width: TILE_WIDTH }))?.subarray(0, tile.width * HASH_BYTES);
    if (!bytes) throw refusal('TILE_MISSING', { path: tilePath(tile) });
    if (bytes.length !== tile.width * HASH_BYTES) throw refusal('TILE_LENGTH', { path: tilePath(tile), bytes: bytes.length });
    return bytes;
  }
}
