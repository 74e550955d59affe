import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { readPublishedAssemblies, replayAssembly, type PublishedAssembly, type ReplayReport } from '#replay';
import { AppModule } from '../../apps/api/src/app.module.js';
import { openNode } from '../../apps/api/src/composition/node.js';

const folder = join(import.meta.dirname, '..', 'fixtures', 'assemblies');

/** 645,527 votes are told by the benchmark; here every other assembly is, each on a ledger of its own. */
const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'nationwide-2024.json');

const replay = async (published: PublishedAssembly): Promise<ReplayReport> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'unevoix-replay-'));
  const node = await openNode({
    dataFolder,
    store: { kind: 'sqlite' },
    host: '127.0.0.1',
    port: 0,
    projector: 'inline',
    processes: 'none',
  });
  const application = await NestFactory.createApplicationContext(AppModule.forNode(node), { logger: ['error'] });
  const [commands, queries] = [application.get(CommandBus, { strict: false }), application.get(QueryBus, { strict: false })];
  try {
    return await replayAssembly(published, { commands, queries, store: node.store }, { replayId: randomUUID(), today: '2026-06-18' });
  } finally {
    await application.close();
    await node.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
};

describe.each(files)('%s, told again vote by vote', (file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const { assemblies } = readPublishedAssemblies(text);
  const expected = [JSON.parse(text) as unknown].flat() as readonly {
    readonly id: string;
    readonly expectedFindings?: readonly string[];
  }[];

  it.each(assemblies)(
    '$id agrees with what was published, and reports the known contradictions and no other',
    async (published) => {
      const report = await replay(published);
      const compared = [
        ...report.resolutions,
        ...(report.elections ?? []),
        ...(report.quorum ? [report.quorum] : []),
        ...(report.capital ? [report.capital] : []),
      ];
      expect(compared.length).toBeGreaterThan(0);
      for (const part of compared) expect(part).toMatchObject({ agrees: true });
      expect(report.resolutions).toHaveLength(published.resolutions.length);
      expect(report.findings).toEqual(expected.find(({ id }) => id === published.id)?.expectedFindings ?? []);
      expect(report.events).toBeGreaterThan(report.votes);
    },
    120_000,
  );
});
