import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { readPublishedAssemblies, replayAssembly } from '#replay';
import { AppModule } from '../../apps/api/src/app.module.js';
import { pathsIn } from '../../apps/api/src/composition/configuration.js';
import { openNode } from '../../apps/api/src/composition/node.js';

/** `nationwide-stage <replay | rebuild> <data folder> <answer file>` */
const [stage = '', dataFolder = '', answer = ''] = process.argv.slice(2);
const configuration = {
  dataFolder,
  store: { kind: 'sqlite' },
  host: '127.0.0.1',
  port: 0,
  projector: 'thread',
  processes: 'none',
} as const;

const replay = async () => {
  const file = join('test', 'fixtures', 'assemblies', 'nationwide-2024.json');
  const [published] = readPublishedAssemblies(readFileSync(file, 'utf8')).assemblies;
  if (!published) throw new Error(`${file} holds no assembly`);
  const node = await openNode(configuration);
  const application = await NestFactory.createApplicationContext(AppModule.forNode(node), { logger: ['error'] });
  const buses = {
    commands: application.get(CommandBus, { strict: false }),
    queries: application.get(QueryBus, { strict: false }),
    store: node.store,
  };
  const report = await replayAssembly(published, buses, { replayId: randomUUID(), today: '2024-07-17' });
  if (report.resolutions.some(({ agrees }) => !agrees)) throw new Error('the replay does not agree with what was published');
  await application.close();
  await node.close();
  return { ...report, setUpSeconds: report.seconds - report.votingSeconds };
};

const rebuild = async () => {
  rmSync(pathsIn(dataFolder).readModels, { recursive: true, force: true });
  const started = performance.now();
  const node = await openNode(configuration);
  const head = await node.store.head();
  const names = node.readModels.status().map(({ name }) => name);
  await Promise.all(names.map((name) => node.readModels.waitFor(name, head?.number, 600_000)));
  const seconds = (performance.now() - started) / 1_000;
  await node.close();
  return { events: (head?.number ?? -1) + 1, seconds };
};

const result = stage === 'replay' ? await replay() : await rebuild();
writeFileSync(answer, JSON.stringify({ ...result, peakMiB: process.resourceUsage().maxRSS / 1_024 }));
