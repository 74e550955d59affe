import { createHash, hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { FolderBundle } from '#audit';
import { entriesOfBundle, fromUtf8, TILE_WIDTH, tilePath, verifyBundle } from '#proof';

/** `verification-stage <verify | bare> <folder> <entries> <answer file>` */
const [stage = '', folder = '', size = '', answer = ''] = process.argv.slice(2);
const entries = Number(size);
const bundle = new FolderBundle(folder);

/** Reads, parses and hashes the same leaves and nodes, and does nothing else. */
const readParseAndHash = async (): Promise<void> => {
  const node = createHash('sha256').update('node').digest();
  for (let index = 0; index * TILE_WIDTH < entries; index++) {
    const width = Math.min(TILE_WIDTH, entries - index * TILE_WIDTH);
    const read = (await bundle.read(`log/${tilePath({ level: 'entries', index, width })}`)) ?? new Uint8Array();
    await bundle.read(`log/${tilePath({ level: 0, index, width })}`);
    for (const entry of entriesOfBundle(read, width)) {
      JSON.parse(fromUtf8(entry) ?? '');
      hash('sha256', entry, 'hex');
      hash('sha256', Buffer.concat([node, node]), 'hex');
    }
  }
};

const verifyWhole = async (): Promise<void> => {
  for await (const finding of verifyBundle(bundle)) if (finding.outcome === 'fails') throw new Error(finding.text);
};

const started = performance.now();
await (stage === 'verify' ? verifyWhole() : readParseAndHash());
const seconds = (performance.now() - started) / 1_000;
writeFileSync(answer, JSON.stringify({ seconds, peakMiB: process.resourceUsage().maxRSS / 1_024 }));
