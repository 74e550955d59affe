import { createHash, hash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderBundle } from '#audit';
import { entriesOfBundle, fromUtf8, TILE_WIDTH, tilePath, verifyBundle } from '#proof';
import { makeBundle } from '../../libs/proof/testing/audit-bundle.js';
import { testEntries } from '../../libs/proof/testing/entries.js';
import { writeBundle } from '../../libs/proof/testing/on-disk.js';
import type { Figure } from './figure.js';

export const name = 'verification';

/** `UNEVOIX_BENCH_ENTRIES` tries it on fewer, or on ten million. */
const ENTRIES = Number(process.env['UNEVOIX_BENCH_ENTRIES'] ?? 1_000_000);

const secondsOf = async (work: () => Promise<void>): Promise<number> => {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1_000;
};

/** Reads, parses and hashes the same leaves and nodes, and does nothing else. */
const readParseAndHash = async (bundle: FolderBundle): Promise<void> => {
  const node = createHash('sha256').update('node').digest();
  for (let index = 0; index * TILE_WIDTH < ENTRIES; index++) {
    const width = Math.min(TILE_WIDTH, ENTRIES - index * TILE_WIDTH);
    const entries = (await bundle.read(`log/${tilePath({ level: 'entries', index, width })}`)) ?? new Uint8Array();
    await bundle.read(`log/${tilePath({ level: 0, index, width })}`);
    for (const entry of entriesOfBundle(entries, width)) {
      JSON.parse(fromUtf8(entry) ?? '');
      hash('sha256', entry, 'hex');
      hash('sha256', Buffer.concat([node, node]), 'hex');
    }
  }
};

const verifyWhole = async (bundle: FolderBundle): Promise<void> => {
  for await (const finding of verifyBundle(bundle)) if (finding.outcome === 'fails') throw new Error(finding.text);
};

/** Verification of a bundle on disk against reading, parsing and hashing it. */
export const run = async (): Promise<readonly Figure[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'unevoix-verification-'));
  try {
    writeBundle(await makeBundle({ entries: testEntries(ENTRIES), earlierSizes: [] }), folder);
    const bundle = new FolderBundle(folder);
    const bare = await secondsOf(() => readParseAndHash(bundle));
    const verified = await secondsOf(() => verifyWhole(bundle));
    const note = `${ENTRIES} entries; read, parsed and hashed in ${bare.toFixed(1)} s`;
    return [
      {
        name: 'offline verification of a bundle',
        value: verified,
        unit: 's',
        limit: (30 * ENTRIES) / 1_000_000,
        direction: 'atMost',
        note,
      },
      {
        name: 'offline verification against reading, parsing and hashing',
        value: bare / verified,
        unit: '× bare',
        limit: 0.5,
        direction: 'atLeast',
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
