import { sameBytes } from '../bytes.js';
import { type AuditedLog, readFile } from '../bundle/audit.js';
import { type Checking, holds, progress } from '../bundle/finding.js';
import { refusal } from '../refusal.js';
import { HASH_BYTES } from '../sha256.js';
import { TileBuilder } from '../tiles/tile-builder.js';
import { TILE_WIDTH, tilePath } from '../tiles/tile.js';

const TILES_A_STEP = 64;

/**
 * The published hash of every entry leads to the signed root: what can be checked by those to whom the entries are not shown.
 * @throws DomainError `FILE_MISSING`, `TILE_LENGTH` {path, bytes}, `ROOT_NOT_OF_HASHES` {size}
 */
export async function* checkHashes({ bundle, head }: Pick<AuditedLog, 'bundle' | 'head'>): Checking {
  const { size, root } = head;
  const builder = new TileBuilder(() => undefined);
  for (let index = 0; index * TILE_WIDTH < size; index++) {
    const width = Math.min(TILE_WIDTH, size - index * TILE_WIDTH);
    const path = `log/${tilePath({ level: 0, index, width })}`;
    const hashes = await readFile(bundle, path);
    if (hashes.length !== width * HASH_BYTES) throw refusal('TILE_LENGTH', { path, bytes: hashes.length });
    for (let place = 0; place < width; place++) builder.append(hashes, place * HASH_BYTES);
    if ((index + 1) % TILES_A_STEP === 0) yield progress('log', (index + 1) * TILE_WIDTH, size);
  }
  if (!sameBytes(builder.root(), root)) throw refusal('ROOT_NOT_OF_HASHES', { size });
  yield holds('log', `the hashes of ${size} entries lead to the signed root`, { hashes: size });
}
