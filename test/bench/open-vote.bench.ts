import autocannon from 'autocannon';
import { rightIdOf } from '#kernel';
import { medianOf, type Figure } from './figure.js';
import { startVoteServer } from './started-vote-server.js';
import { holdersOf } from './vote-holders.js';

const CONNECTIONS = 100;
const ROUNDS = 5;
const REQUESTS = 20_000;

/** Open votes over HTTP, durable, against a validated POST that does nothing: same server, in turn. */
export const run = async (): Promise<readonly Figure[]> => {
  const members = (ROUNDS + 1) * REQUESTS;
  const server = await startVoteServer(members);
  const { address, assemblyId, ballotId } = server;
  const holders = await holdersOf(address, assemblyId, members);
  let next = 0;
  const votes = (): Request => {
    next += 1;
    const body = JSON.stringify({ rightId: rightIdOf(next), choice: 'for' });
    return { path: `/api/assemblies/${assemblyId}/ballots/${ballotId}/votes`, body, actor: holders[next - 1] ?? '' };
  };
  const nothing = (): Request => ({ path: '/bench/nothing', body: '{"rightId":"0000001","choice":"for"}', actor: holders[0] ?? '' });

  // One round of each warms the server up and is not counted.
  await rateOf(address, nothing);
  await rateOf(address, votes);
  const rates: { vote: number; nothing: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rates.push({ nothing: await rateOf(address, nothing), vote: await rateOf(address, votes) });
  await server.stop();
  const note = `median of ${ROUNDS} rounds in turn; votes ${Math.round(medianOf(rates.map(({ vote }) => vote)))}/s, nothing ${Math.round(medianOf(rates.map((rate) => rate.nothing)))}/s`;
  const value = medianOf(rates.map((rate) => rate.vote / rate.nothing));
  return [
    {
      name: 'open vote over HTTP, durable, 100 connections',
      value,
      unit: '× a POST that does nothing',
      limit: 0.7,
      direction: 'atLeast',
      note,
    },
  ];
};

interface Request {
  readonly path: string;
  readonly body: string;
  readonly actor: string;
}

const rateOf = async (url: string, next: () => Request): Promise<number> => {
  const setupRequest = (request: autocannon.Request): autocannon.Request => {
    const { path, body, actor } = next();
    return { ...request, path, body, headers: { 'content-type': 'application/json', 'unevoix-actor': actor } };
  };
  const started = performance.now();
  const {
    '2xx': accepted,
    non2xx,
    errors,
  } = await autocannon({ url, connections: CONNECTIONS, amount: REQUESTS, method: 'POST', requests: [{ setupRequest }] });
  if (accepted !== REQUESTS) throw new Error(`${accepted} of ${REQUESTS} requests were accepted (${non2xx} refused, ${errors} errors)`);
  return (REQUESTS * 1_000) / (performance.now() - started);
};
