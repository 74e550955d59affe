import { CompactRange } from '../merkle/compact-range.js';
import type { Hash } from '../merkle/tree-hash.js';
import { HASH_BYTES } from '../sha256.js';
import { type HashTile, hashesAtLevel, TILE_BYTES, TILE_HEIGHT, TILE_WIDTH } from './tile.js';

/** Told of each tile as its last hash arrives. The bytes are only lent. */
export type TileListener = (tile: HashTile, bytes: Uint8Array) => void;

/**
 * Builds the tiles of a tree leaf by leaf, lowest level first, holding one unfinished tile a level: 8 kB for each factor of 256, whatever
 * the size. A log that stores tiles instead of single hashes writes 8 kB for 256 entries and can publish what it wrote as it is.
 */
export class TileBuilder {
  private readonly range = new CompactRange();
  private readonly levels: Uint8Array[] = [];

  /** @param onFullTile  told of each tile that is full */
  constructor(private readonly onFullTile: TileListener) {}

  get size(): number {
    return this.range.size;
  }

  root(): Hash {
    return this.range.root();
  }

  /** Appends the leaf hash at `offset` of `hashes`. */
  append(hashes: Uint8Array, offset = 0): void {
    const number = this.range.size;
    this.range.append(hashes, offset, (level, bytes, at) => {
      if (level % TILE_HEIGHT !== 0) return;
      this.place(level / TILE_HEIGHT, Math.floor(number / 2 ** level), bytes, at);
    });
  }

  /** The unfinished tiles, lowest level first. The bytes are only lent. */
  *partial(): Generator<{ tile: HashTile; bytes: Uint8Array }> {
    for (const [level, bytes] of this.levels.entries()) {
      const hashes = hashesAtLevel(this.size, level);
      const width = hashes % TILE_WIDTH;
      if (width > 0) yield { tile: { level, index: Math.floor(hashes / TILE_WIDTH), width }, bytes: bytes.subarray(0, width * HASH_BYTES) };
    }
  }

  private place(level: number, n: number, hash: Uint8Array, offset: number): void {
    const bytes = (this.levels[level] ??= new Uint8Array(TILE_BYTES));
    const place = (n % TILE_WIDTH) * HASH_BYTES;
    for (let index = 0; index < HASH_BYTES; index++) bytes[place + index] = hash[offset + index] ?? 0;
    if (n % TILE_WIDTH === TILE_WIDTH - 1) this.onFullTile({ level, index: Math.floor(n / TILE_WIDTH), width: TILE_WIDTH }, bytes);
  }
}
