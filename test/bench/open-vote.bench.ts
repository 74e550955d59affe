import { rightIdOf } from '#kernel';
import { medianOf, type Figure } from './figure.js';
import { sendFromHall, type HallRequest } from './hall.js';
import { startVoteServer } from './started-vote-server.js';
import { holdersOf } from './vote-holders.js';

const ROUNDS = 5;
const REQUESTS = 20_000;

/** Open votes over HTTP, durable, against a validated POST that does nothing: same server, in turn. */
export const run = async (): Promise<readonly Figure[]> => {
  const members = (ROUNDS + 1) * REQUESTS;
  const server = await startVoteServer(members);
  const { address, assemblyId, ballotId } = server;
  const holders = await holdersOf(address, assemblyId, members);
  let next = 0;
  const votes = (): HallRequest => {
    next += 1;
    const body = JSON.stringify({ rightId: rightIdOf(next), choice: 'for' });
    return { path: `/api/assemblies/${assemblyId}/ballots/${ballotId}/votes`, body, headers: { 'unevoix-actor': holders[next - 1] ?? '' } };
  };
  const nothing = (): HallRequest => ({
    path: '/bench/nothing',
    body: '{"rightId":"0000001","choice":"for"}',
    headers: { 'unevoix-actor': holders[0] ?? '' },
  });

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

const rateOf = async (address: string, next: () => HallRequest): Promise<number> => {
  const { seconds } = await sendFromHall(address, REQUESTS, next);
  return REQUESTS / seconds;
};
