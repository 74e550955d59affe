import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { medianOf, type Figure } from './figure.js';
import { part } from './part.js';
import { startVoteServer, type StartedVoteServer } from './started-vote-server.js';
import { holdersOf } from './vote-holders.js';

const SCREENS = Math.round(3_000 / part);
const ROUNDS = 11;

/** Longer than the pace of a stream, so that each round begins with a stream at rest. */
const REST = 800;

/** A hall of screens that watch one assembly: from the moment somebody is checked in until the last of them is told. */
export const run = async (): Promise<readonly Figure[]> => {
  const server = await startVoteServer(ROUNDS);
  const holders = await holdersOf(server.address, server.assemblyId, ROUNDS);
  const path = `${server.address}/api/assemblies/${server.assemblyId}/live`;
  const screens = fork(join(import.meta.dirname, 'live-screens.js'), [path, String(SCREENS)]);
  await once(screens, 'message');
  const rounds: number[] = [];
  for (const memberId of holders) {
    await wait(REST);
    const started = performance.timeOrigin + performance.now();
    const number = await checkIn(server, memberId);
    screens.send(number);
    const [last] = (await once(screens, 'message')) as [number];
    rounds.push((last - started) / 1_000);
  }
  screens.kill();
  await server.stop();
  const note = `${SCREENS} screens in another process, ${ROUNDS} rounds, median ${medianOf(rounds).toFixed(3)} s; from before the request was sent`;
  return [{ name: 'last screen told, slowest round', value: Math.max(...rounds), unit: 's', limit: 0.5, direction: 'atMost', note }];
};

const checkIn = async ({ address, assemblyId }: StartedVoteServer, memberId: string): Promise<number> => {
  const response = await fetch(`${address}/api/assemblies/${assemblyId}/attendance/${memberId}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: '{"mode":"room"}',
  });
  if (response.status !== 200) throw new Error(`a check-in was answered with ${response.status}`);
  return Number(response.headers.get('ledger-position'));
};
