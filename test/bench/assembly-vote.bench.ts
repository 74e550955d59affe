import { rightIdOf } from '#kernel';
import type { Figure } from './figure.js';
import { sendFromHall, type HallReport } from './hall.js';
import { part } from './part.js';
import { startVoteServer, type StartedVoteServer } from './started-vote-server.js';
import { holdersOf } from './vote-holders.js';

const VOTES = Math.round(50_000 / part);

/** Everybody in a large hall votes at once, over HTTP, each vote durable before it is answered; then the ballot is closed and proclaimed. */
export const run = async (): Promise<readonly Figure[]> => {
  const server = await startVoteServer(VOTES);
  const { seconds, p99 } = await castAll(server, await holdersOf(server.address, server.assemblyId, VOTES));
  const proclaimed = await secondsToProclaim(server);
  await server.stop();
  const note = `${VOTES} votes, 100 connections, load generator beside it: ${Math.round(VOTES / seconds)}/s`;
  return [
    { name: 'votes on one ballot over HTTP', value: seconds, unit: 's', limit: 15 / part, direction: 'atMost', note },
    { name: 'a vote, 99th percentile', value: p99, unit: 'ms', limit: 250, direction: 'atMost' },
    { name: 'close to proclaimed', value: proclaimed, unit: 's', limit: 1, direction: 'atMost' },
  ];
};

const castAll = ({ address, assemblyId, ballotId }: StartedVoteServer, holders: readonly string[]): Promise<HallReport> => {
  let next = 0;
  return sendFromHall(address, VOTES, () => {
    const actor = holders[next] ?? '';
    next += 1;
    return {
      path: `/api/assemblies/${assemblyId}/ballots/${ballotId}/votes`,
      headers: { 'unevoix-actor': actor },
      body: JSON.stringify({ rightId: rightIdOf(next), choice: next % 3 === 0 ? 'against' : 'for' }),
    };
  });
};

const secondsToProclaim = async ({ address, assemblyId, ballotId }: StartedVoteServer): Promise<number> => {
  const ballot = `${address}/api/assemblies/${assemblyId}/ballots/${ballotId}`;
  const started = performance.now();
  for (const act of ['closing', 'proclamation']) {
    const { status } = await fetch(`${ballot}/${act}`, { method: 'POST' });
    if (status !== 201) throw new Error(`${act} was answered with ${status}`);
  }
  return (performance.now() - started) / 1_000;
};
