import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from './figure.js';
import { runStage } from './run-stage.js';

/** What a stage answers. */
interface Stage {
  readonly events: number;
  readonly seconds: number;
  readonly votes: number;
  readonly votingSeconds: number;
  readonly setUpSeconds: number;
  readonly peakMiB: number;
}

const MOST_MIB = 1_024;

/**
 * As the scripts of the package start it. A young generation of this size makes a vote a fifth cheaper; without guessing which objects will
 * live long, those of votes under way no longer fill the old one (by 400 bytes a vote). Several threads that collect at once keep each other
 * from working where there are few processors: a fifth of a rebuild went there.
 */
const STARTED_WITH = ['--max-semi-space-size=32', '--no-allocation-site-pretenuring', '--no-parallel-scavenge'];

/**
 * The largest assembly there are figures of: Nationwide 2024, 645,527 votes, every one a command. Then, on the ledger it leaves (more than
 * two million entries), all read models are rebuilt, and a server is started.
 */
export const run = async (): Promise<readonly Figure[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'unevoix-nationwide-'));
  const stage = (name: string): Stage =>
    runStage('nationwide-stage', [name, join(folder, 'data')], join(folder, `${name}.json`), STARTED_WITH) as Stage;
  const replay = stage('replay');
  const rebuild = stage('rebuild');
  const ready = await secondsToReady(join(folder, 'data'));
  rmSync(folder, { recursive: true, force: true });
  const setUp = `${replay.events} entries; members registered and roll frozen in ${replay.setUpSeconds.toFixed(1)} s`;
  return [
    {
      name: 'replay from BallotOpened to ResultProclaimed',
      value: replay.votes / replay.votingSeconds,
      unit: 'votes/s',
      limit: 20_000,
      direction: 'atLeast',
      note: setUp,
    },
    { name: 'memory of the replay at its peak', value: replay.peakMiB, unit: 'MiB', limit: MOST_MIB, direction: 'atMost' },
    {
      name: 'rebuild of all read models',
      value: rebuild.events / rebuild.seconds,
      unit: 'events/s',
      limit: 60_000,
      direction: 'atLeast',
      note: `${rebuild.events} entries in ${rebuild.seconds.toFixed(1)} s`,
    },
    { name: 'start on that ledger, until ready', value: ready, unit: 's', limit: 2, direction: 'atMost' },
  ];
};

const secondsToReady = async (dataFolder: string): Promise<number> => {
  const started = performance.now();
  const environment = { ...process.env, UNEVOIX_DATA: dataFolder, PORT: '0' };
  const server = spawn(process.execPath, [...STARTED_WITH, join(import.meta.dirname, '../../bin/server.js')], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  for await (const chunk of server.stdout) {
    printed += String(chunk);
    const address = /http:\/\/\S+/.exec(printed)?.[0];
    if (address && (await fetch(`${address}/health/ready`)).status === 200) break;
  }
  const seconds = (performance.now() - started) / 1_000;
  server.kill();
  if (server.exitCode === null) await once(server, 'exit');
  return seconds;
};
