import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from './figure.js';
import { writeLargeBundle } from './large-bundle.js';
import { runStage } from './run-stage.js';

export const name = 'verification';

/** Entries of the bundle that is timed, and of the one whose verifier is weighed: ten times as many. */
const ENTRIES = Number(process.env['UNEVOIX_BENCH_ENTRIES'] ?? 1_000_000);
const MANY = 10 * ENTRIES;

const MOST_MIB = 512;

/** What a stage answers. */
interface Stage {
  readonly seconds: number;
  readonly peakMiB: number;
}

/** Verification of a bundle on disk against reading, parsing and hashing it, and the memory it takes of a very large one. */
export const run = async (): Promise<readonly Figure[]> => {
  const [some, many] = [onDisk(ENTRIES), onDisk(MANY)];
  const bare = some.stage('bare').seconds;
  const verified = some.stage('verify').seconds;
  some.remove();
  const weighed = many.stage('verify');
  many.remove();
  return [
    {
      name: 'offline verification of a bundle',
      value: verified,
      unit: 's',
      limit: (30 * ENTRIES) / 1_000_000,
      direction: 'atMost',
      note: `${ENTRIES} entries; read, parsed and hashed in ${bare.toFixed(1)} s`,
    },
    {
      name: 'offline verification against reading, parsing and hashing',
      value: bare / verified,
      unit: '× bare',
      limit: 0.5,
      direction: 'atLeast',
    },
    {
      name: 'memory of the verifier at its peak',
      value: weighed.peakMiB,
      unit: 'MiB',
      limit: MOST_MIB,
      direction: 'atMost',
      note: `${MANY} entries, verified in ${weighed.seconds.toFixed(1)} s`,
    },
  ];
};

/** A bundle of so many entries, and a process of its own for each thing that is done with it. */
const onDisk = (entries: number) => {
  const folder = mkdtempSync(join(tmpdir(), 'unevoix-verification-'));
  const bundle = join(folder, 'bundle');
  writeLargeBundle(entries, bundle);
  return {
    stage: (part: 'verify' | 'bare'): Stage =>
      runStage('verification-stage', [part, bundle, String(entries)], join(folder, `${part}.json`)) as Stage,
    remove: (): void => rmSync(folder, { recursive: true, force: true }),
  };
};
