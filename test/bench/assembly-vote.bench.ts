import autocannon from 'autocannon';
import { rightIdOf } from '#kernel';
import type { Figure } from './figure.js';
import { part } from './part.js';
import { startVoteServer, type StartedVoteServer } from './started-vote-server.js';
import { holdersOf } from './vote-holders.js';

const VOTES = Math.round(50_000 / part);
const CONNECTIONS = 100;

/** Everybody in a large hall votes at once, over HTTP, each vote durable before it is answered; then the ballot is closed and proclaimed. */
export const run = async (): Promise<readonly Figure[]> => {
  const server = await startVoteServer(VOTES);
  const { seconds, p99 } = await castAll(server, await holdersOf(server.address, server.assemblyId, VOTES));
  const proclaimed = await secondsToProclaim(server);
  await server.stop();
  const note = `${VOTES} votes, ${CONNECTIONS} connections, load generator beside it: ${Math.round(VOTES / seconds)}/s`;
  return [
    { name: 'votes on one ballot over HTTP', value: seconds, unit: 's', limit: 15 / part, direction: 'atMost', note },
    { name: 'a vote, 99th percentile', value: p99, unit: 'ms', limit: 250, direction: 'atMost' },
    { name: 'close to proclaimed', value: proclaimed, unit: 's', limit: 1, direction: 'atMost' },
  ];
};

const castAll = async (
  { address, assemblyId, ballotId }: StartedVoteServer,
  holders: readonly string[],
): Promise<{ readonly seconds: number; readonly p99: number }> => {
  let next = 0;
  const setupRequest = (request: autocannon.Request): autocannon.Request => {
    const actor = holders[next] ?? '';
    next += 1;
    return {
      ...request,
      path: `/api/assemblies/${assemblyId}/ballots/${ballotId}/votes`,
      body: JSON.stringify({ rightId: rightIdOf(next), choice: next % 3 === 0 ? 'against' : 'for' }),
      headers: { 'content-type': 'application/json', 'unevoix-actor': actor },
    };
  };
  const started = performance.now();
  const { '2xx': accepted, latency } = await autocannon({
    url: address,
    connections: CONNECTIONS,
    amount: VOTES,
    method: 'POST',
    requests: [{ setupRequest }],
  });
  const seconds = (performance.now() - started) / 1_000;
  if (accepted !== VOTES) throw new Error(`${accepted} of ${VOTES} votes were accepted`);
  return { seconds, p99: latency.p99 };
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
