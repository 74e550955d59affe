/**
 * Tiles (C2SP `tlog-tiles`): a tree published as static files, cacheable for ever.
 *
 *   tile/<L>/<N>            256 hashes of 32 bytes: nodes N·256 … N·256+255 of tree level 8·L
 *   tile/<L>/<N>.p/<W>      the same while only W of them exist, 1 … 255
 *   tile/entries/<N>[.p/<W>]  the entries behind tile/0/<N>, see `entry-bundle.ts`
 *
 * N is written in groups of three digits, each but the last with an `x` in front: 1234067 is `x001/x234/067`.
 *
 * A hash of level L+1 is the root of a full tile of level L; what lies between is computed. A tree of n entries has at level L
 * ⌊n / 256^L⌋ hashes, hence ⌊n / 256^L⌋ mod 256 in its partial tile. A partial tile is never hashed into the level above.
 *
 * Errors: `TILE_PATH_INVALID` when a path is not of this form, or spelled otherwise than here.
 */
import { refusal } from '../refusal.js';
import { HASH_BYTES } from '../sha256.js';

/** Hashes in a full tile. */
export const TILE_WIDTH = 256;
/** Tree levels a tile spans: 2^8 = 256. */
export const TILE_HEIGHT = 8;
/** Bytes of a full tile. */
export const TILE_BYTES = TILE_WIDTH * HASH_BYTES;

/** The coordinates of a tile. */
export interface Tile {
  /** level of the tile, or its entries */
  readonly level: number | 'entries';
  readonly index: number;
  /** hashes or entries in it, 1 … 256 */
  readonly width: number;
}

/** A tile of hashes. */
export interface HashTile extends Tile {
  readonly level: number;
}

const HIGHEST_LEVEL = 63;
const tilePathText = /^tile\/(0|[1-9]\d?|entries)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;

/** The path of a tile below the log's prefix. */
export const tilePath = ({ level, index, width }: Tile): string =>
  `tile/${level}/${indexPath(index)}${width < TILE_WIDTH ? `.p/${width}` : ''}`;

const indexPath = (index: number): string => {
  const digits = String(index);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
  return groups.map((group, place) => (place < groups.length - 1 ? `x${group}` : group)).join('/');
};

/** @throws DomainError `TILE_PATH_INVALID` {path} */
export const parseTilePath = (path: string): Tile => {
  const [, levelText, groups, widthText] = tilePathText.exec(path) ?? [];
  if (levelText === undefined || groups === undefined) throw refusal('TILE_PATH_INVALID', { path });
  const level = levelText === 'entries' ? levelText : Number(levelText);
  const index = Number(groups.replace(/[x/]/g, ''));
  const tile: Tile = { level, index, width: widthText === undefined ? TILE_WIDTH : Number(widthText) };
  const inRange = Number.isSafeInteger(index) && (level === 'entries' || level <= HIGHEST_LEVEL);
  // Writing it again refuses the other spellings: a width of 256, groups of leading zeroes.
  if (!inRange || (widthText !== undefined && tile.width >= TILE_WIDTH) || tilePath(tile) !== path)
    throw refusal('TILE_PATH_INVALID', { path });
  return tile;
};

/** How many hashes a tree of `size` entries has at a tile level. */
export const hashesAtLevel = (size: number, level: number): number => Math.floor(size / TILE_WIDTH ** level);

/** Tile `index` of `level` as it is in a tree of `size` entries; `undefined` when the tree has no hash there. */
export const tileIn = (size: number, level: number, index: number): HashTile | undefined => {
  const width = Math.min(TILE_WIDTH, hashesAtLevel(size, level) - index * TILE_WIDTH);
  return width > 0 ? { level, index, width } : undefined;
};

/** The partial tiles of a tree of `size` entries, lowest level first: its right edge. */
export const partialTiles = (size: number): readonly HashTile[] => {
  const tiles: HashTile[] = [];
  for (let level = 0; hashesAtLevel(size, level) > 0; level++) {
    const hashes = hashesAtLevel(size, level);
    const width = hashes % TILE_WIDTH;
    if (width > 0) tiles.push({ level, index: Math.floor(hashes / TILE_WIDTH), width });
  }
  return tiles;
};

/** Every tile of hashes a tree has gained between two sizes: what a log writes after growing, and all of it from 0. */
export function* tilesBetween(oldSize: number, newSize: number): Generator<HashTile> {
  for (let level = 0; hashesAtLevel(newSize, level) > 0; level++) {
    const before = hashesAtLevel(oldSize, level);
    if (before === hashesAtLevel(newSize, level)) continue;
    for (let index = Math.floor(before / TILE_WIDTH); ; index++) {
      const tile = tileIn(newSize, level, index);
      if (!tile) break;
      yield tile;
    }
  }
}
