import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  formatCheckpoint,
  formatEntryBundle,
  formatManifest,
  formatPublicKey,
  leafHashInto,
  MANIFEST_PATH,
  noteSigner,
  signNote,
  TILE_WIDTH,
  TileBuilder,
  tilePath,
} from '#proof';
import { LOG_KEY } from '../../libs/proof/testing/audit-bundle.js';
import { testEntry } from '../../libs/proof/testing/entries.js';

/** Writes the audit bundle of a log of any size straight into a folder, one tile after the other. */
export const writeLargeBundle = (entries: number, folder: string): void => {
  const files: Record<string, string> = {};
  const write = (path: string, content: Uint8Array | string): void => {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
    files[path] = createHash('sha256').update(content).digest('hex');
  };
  const tiles = new TileBuilder((tile, bytes) => write(`log/${tilePath(tile)}`, bytes));
  const leaf = new Uint8Array(32);
  for (let from = 0; from < entries; from += TILE_WIDTH) {
    const width = Math.min(TILE_WIDTH, entries - from);
    const some = Array.from({ length: width }, (_, place) => testEntry(from + place));
    for (const entry of some) {
      leafHashInto(entry, leaf, 0);
      tiles.append(leaf);
    }
    write(`log/${tilePath({ level: 'entries', index: from / TILE_WIDTH, width })}`, formatEntryBundle(some));
  }
  for (const { tile, bytes } of tiles.partial()) write(`log/${tilePath(tile)}`, bytes);
  const head = { origin: LOG_KEY.name, size: entries, root: tiles.root() };
  const checkpoint = signNote(formatCheckpoint(head), [noteSigner(LOG_KEY)]);
  write('log/checkpoint', checkpoint);
  write(`checkpoints/${entries}.note`, checkpoint);
  write('policy', `log ${formatPublicKey(LOG_KEY)}\nquorum none\n`);
  write('log.vkey', `${formatPublicKey(LOG_KEY)}\n`);
  write('projections/members.json', '[]');
  writeFileSync(join(folder, MANIFEST_PATH), formatManifest({ ...head, files }));
};
