import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ConveneAssembly, FreezeRoll } from '#assembly';
import { AdoptRulebook, plainCooperativeRules } from '#statutes';
import { AppModule } from '../../apps/api/src/app.module.js';
import { openNode } from '../../apps/api/src/composition/node.js';
import { ReplayScript } from '../../libs/replay/src/buses.js';
import { registerMembers } from '../../libs/replay/src/register-members.js';
import { medianOf, type Figure } from './figure.js';
import { part } from './part.js';

export const name = 'roll';

const MEMBERS = 50_000 / part;
const ROUNDS = 3;

/** Seconds in which the roll has to be frozen. */
const LIMIT = 3 / part;

/** The voting roll, from the register to its last entry on the disk: one assembly a round, the members the same. */
export const run = async (): Promise<readonly Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'unevoix-bench-'));
  const configuration = { store: { kind: 'sqlite' }, host: '127.0.0.1', port: 0, projector: 'thread', processes: 'none' } as const;
  const node = await openNode({ ...configuration, dataFolder: folder });
  const application = await NestFactory.createApplicationContext(AppModule.forNode(node), { logger: ['error'] });
  try {
    const buses = { commands: application.get(CommandBus), queries: application.get(QueryBus), store: node.store };
    const script = new ReplayScript(buses, randomUUID());
    await script.send(new AdoptRulebook({ effectiveFrom: '2020-01-01', rules: plainCooperativeRules }, script.context('adopt')));
    await registerMembers(script, { count: MEMBERS, firstNumber: 1, effectiveAt: '2020-01-01' }, () => undefined);
    const seconds: number[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) seconds.push(await secondsToFreeze(script, round));
    const note = `median of ${ROUNDS} assemblies`;
    return [
      { name: `freeze the roll of ${MEMBERS} members`, value: medianOf(seconds), unit: 's', limit: LIMIT, direction: 'atMost', note },
    ];
  } finally {
    await application.close();
    await node.close();
    await rm(folder, { recursive: true, force: true });
  }
};

const secondsToFreeze = async (script: ReplayScript, round: number): Promise<number> => {
  const assemblyId = script.id(`assembly ${round}`);
  const call = { assemblyId, kind: 'ordinary', date: '2026-06-18', noticeSentOn: '2026-05-01' } as const;
  await script.send(new ConveneAssembly(call, script.context(`convene ${round}`)));
  const started = performance.now();
  await script.send(new FreezeRoll({ assemblyId }, script.context(`freeze ${round}`)));
  return (performance.now() - started) / 1_000;
};
