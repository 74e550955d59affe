import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { canonicalJson, rightIdOf } from '#kernel';
import { CloseBallot, OpenBallot, ProclaimResult } from '#assembly';
import type { EventStore } from '#event-store';
import { AppModule } from '../../apps/api/src/app.module.js';
import type { Configuration } from '../../apps/api/src/composition/configuration.js';
import { openNode } from '../../apps/api/src/composition/node.js';
import type { LedgerRecount } from '../../apps/cli/src/ledger/recount-ledger.js';
import { medianOf, type Figure } from './figure.js';
import { prepareBallot } from './prepare-ballot.js';

const MEMBERS = Number(process.env['UNEVOIX_BENCH_MEMBERS'] ?? 50_000);
const BALLOTS = 20;
const ROUNDS = 3;

/** A whole assembly, counted again by the program from the entries of its ledger: 50,000 members and 20 ballots, every right used in each. */
export const run = async (): Promise<readonly Figure[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'unevoix-recount-'));
  const configuration = {
    dataFolder: folder,
    store: { kind: 'sqlite' },
    host: '127.0.0.1',
    port: 0,
    projector: 'thread',
    processes: 'none',
  } as const satisfies Configuration;
  await holdBallots(configuration);
  const seconds: number[] = [];
  let entries = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    const recount = recounted(folder);
    seconds.push((performance.now() - started) / 1_000);
    entries = recount.entries;
    const votes = recount.ballots.reduce((sum, ballot) => sum + ballot.votes, 0);
    if (!recount.holds || votes !== MEMBERS * BALLOTS) throw new Error(`${votes} votes were counted, or not as proclaimed`);
  }
  rmSync(folder, { recursive: true, force: true });
  return [
    {
      name: 'recount of a whole assembly from its entries, two threads',
      value: medianOf(seconds),
      unit: 's',
      limit: 5,
      direction: 'atMost',
      note: `${MEMBERS * BALLOTS} votes among ${entries} entries; median of ${ROUNDS}, start of the program included`,
    },
  ];
};

/** As anybody would ask for it. */
const recounted = (folder: string): LedgerRecount => {
  const program = join(import.meta.dirname, '../../bin/unevoix.js');
  const { stdout, status } = spawnSync(process.execPath, [program, 'recount', '--threads', '2', '--data', folder, '--json']);
  if (status !== 0) throw new Error(`the recount ended with ${status}`);
  return JSON.parse(stdout.toString()) as LedgerRecount;
};

/** Ballots one after the other, each opened, voted on by everybody, closed and proclaimed. */
const holdBallots = async (configuration: Configuration): Promise<void> => {
  const node = await openNode(configuration);
  const application = await NestFactory.createApplicationContext(AppModule.forNode(node), { logger: ['error'] });
  const buses = {
    commands: application.get(CommandBus, { strict: false }),
    queries: application.get(QueryBus, { strict: false }),
    store: node.store,
  };
  const { assemblyId, resolutionId } = await prepareBallot(buses, MEMBERS);
  const context = () => ({ commandId: randomUUID(), actor: randomUUID() });
  for (let index = 0; index < BALLOTS; index += 1) {
    const ballotId = randomUUID();
    const subject = { kind: 'resolution', resolutionId } as const;
    await buses.commands.execute(new OpenBallot({ ballotId, assemblyId, subject }, context()));
    await castAll(node.store, { assemblyId, ballotId });
    await buses.commands.execute(new CloseBallot({ ballotId, assemblyId }, context()));
    await buses.commands.execute(new ProclaimResult({ ballotId, assemblyId }, context()));
  }
  await application.close();
  await node.close();
};

/** Votes waiting for one commit. */
const TOGETHER = 2_000;

/** Entries as a vote writes them; deciding a million of them is measured elsewhere. */
const castAll = async (store: EventStore, about: { readonly assemblyId: string; readonly ballotId: string }): Promise<void> => {
  for (let first = 1; first <= MEMBERS; first += TOGETHER) {
    const lines = Array.from({ length: Math.min(TOGETHER, MEMBERS - first + 1) }, (_, index) => first + index);
    await Promise.all(lines.map((line) => store.append(`vote-${about.ballotId}-${rightIdOf(line)}`, 'none', [voteOn(about, line)])));
  }
};

const ANSWERS = ['for', 'for', 'against', 'abstain'] as const;

const voteOn = ({ assemblyId, ballotId }: { readonly assemblyId: string; readonly ballotId: string }, line: number) => {
  const [actor, commandId] = [randomUUID(), randomUUID()];
  const instant = '2026-06-18T10:00:00.000Z';
  const reliedOn = { [`ballot-${ballotId}`]: 0, [`roll-${assemblyId}`]: 1 };
  const meta = { actor, causationId: commandId, commandId, correlationId: commandId, effectiveAt: instant, recordedAt: instant, reliedOn };
  return {
    id: randomUUID(),
    type: 'VoteCast',
    data: canonicalJson({ assemblyId, ballotId, castBy: actor, choice: ANSWERS[line % ANSWERS.length], rightId: rightIdOf(line) }),
    meta: canonicalJson({ ...meta, nonce: 'aKctYlJpcHMJZCUd6AXciw', schemaVersion: 1 }),
  };
};
