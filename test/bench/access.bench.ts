import { Sessions } from '#access';
import { rightIdOf, systemClock } from '#kernel';
import { openAccessServices } from '../support/access-services.js';
import type { Figure } from './figure.js';
import { sendFromHall } from './hall.js';
import { BENCH_PASSWORD, openAccounts } from './open-accounts.js';
import { startVoteServer } from './started-vote-server.js';
import { holdersOf } from './vote-holders.js';

const SESSIONS = 10_000;
const CHECKS = 200_000;
const LOG_INS = 3_000;
/** Milliseconds between two votes: three thousand within a minute. */
const VOTE_EVERY = 20;

/** What it takes to know somebody again, and a hall that signs in while others vote. */
export const run = async (): Promise<readonly Figure[]> => [await sessionCheck(), ...(await logIns())];

const percentile99 = (latencies: number[]): number => {
  latencies.sort((left, right) => left - right);
  return latencies[Math.ceil(latencies.length * 0.99) - 1] ?? Number.NaN;
};

const sessionCheck = async (): Promise<Figure> => {
  const access = await openAccessServices();
  const sessions = new Sessions(access.tables, systemClock);
  const [accountId = ''] = await openAccounts(access, 1);
  const secrets: string[] = [];
  for (let opened = 0; opened < SESSIONS; opened += 1)
    secrets.push((await sessions.open(accountId, { means: 'password', device: 'bench' })).secret);
  for (const secret of secrets) await sessions.check(secret);
  const latencies: number[] = [];
  for (let check = 0; check < CHECKS; check += 1) {
    const started = performance.now();
    await sessions.check(secrets[(check * 7_919) % SESSIONS] ?? '');
    latencies.push(performance.now() - started);
  }
  await access.close();
  return {
    name: 'session check, in process, p99',
    value: percentile99(latencies),
    unit: 'ms',
    limit: 0.1,
    direction: 'atMost',
    note: `${CHECKS} checks of ${SESSIONS} sessions`,
  };
};

const logIns = async (): Promise<readonly Figure[]> => {
  const server = await startVoteServer(LOG_INS * 3, LOG_INS);
  const { address, assemblyId, ballotId } = server;
  const holders = await holdersOf(address, assemblyId, LOG_INS * 3);
  const latencies: number[] = [];
  let isOver = false;
  const vote = async (right: number): Promise<void> => {
    const started = performance.now();
    const answer = await fetch(`${address}/api/assemblies/${assemblyId}/ballots/${ballotId}/votes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'unevoix-actor': holders[right - 1] ?? '' },
      body: JSON.stringify({ rightId: rightIdOf(right), choice: 'for' }),
    });
    if (answer.status !== 201) throw new Error(`a vote was answered ${answer.status} ${await answer.text()}`);
    await answer.arrayBuffer();
    latencies.push(performance.now() - started);
  };
  const voting = (async () => {
    const sent: Promise<void>[] = [];
    for (let right = 1; !isOver && right <= holders.length; right += 1) {
      sent.push(vote(right));
      await new Promise((resolve) => setTimeout(resolve, VOTE_EVERY));
    }
    await Promise.all(sent);
  })();
  let number = 0;
  const { seconds } = await sendFromHall(address, LOG_INS, () => {
    number += 1;
    return {
      path: '/api/access/sessions/password',
      headers: {},
      body: JSON.stringify({ loginName: String(number), password: BENCH_PASSWORD }),
    };
  });
  isOver = true;
  await voting;
  await server.stop();
  return [
    {
      name: 'log-ins from one address, over HTTP',
      value: seconds,
      unit: 's',
      limit: 90,
      direction: 'atMost',
      note: `${LOG_INS} passwords`,
    },
    {
      name: 'vote over HTTP meanwhile, p99',
      value: percentile99(latencies),
      unit: 'ms',
      limit: 300,
      direction: 'atMost',
      note: `${latencies.length} votes, one every ${VOTE_EVERY} ms`,
    },
  ];
};
