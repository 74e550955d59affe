import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { encodeEvent } from '#event-store';
import type { NewEvent } from '#kernel';
import { openDemo, readPublishedAssemblies, replayAssembly } from '#replay';
import { AppModule } from '../../apps/api/src/app.module.js';
import { openNode, type Node } from '../../apps/api/src/composition/node.js';
import { claimedTables, recomputedTables } from './compared-tables.js';

const fixtures = join(import.meta.dirname, '../fixtures/assemblies');
const golden = join(import.meta.dirname, '../history/streams');

describe('what the entries give, worked out without a database', () => {
  let folder: string;
  let node: Node;
  let application: INestApplicationContext;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'unevoix-recomputed-'));
    const configuration = { store: { kind: 'sqlite' }, host: '127.0.0.1', port: 0, projector: 'inline', processes: 'none' } as const;
    node = await openNode({ ...configuration, dataFolder: folder });
    application = await NestFactory.createApplicationContext(AppModule.forNode(node), { logger: ['error'] });
  });

  afterEach(async () => {
    await application.close();
    await node.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const buses = () => ({ commands: application.get(CommandBus), queries: application.get(QueryBus), store: node.store });

  const expectTheSame = async (): Promise<Readonly<Record<string, readonly object[]>>> => {
    const head = await node.store.head();
    for (const { name } of node.readModels.status())
      expect(await node.readModels.waitFor(name, head?.number, 30_000)).toMatchObject({ stale: false });
    const [claimed, recomputed] = [await claimedTables(application.get(QueryBus)), await recomputedTables(node.store)];
    expect(Object.keys(recomputed).sort()).toEqual(Object.keys(claimed).sort());
    for (const [name, rows] of Object.entries(claimed)) expect({ [name]: recomputed[name] }).toEqual({ [name]: rows });
    return recomputed;
  };

  it('is what the read models of the demo cooperative say', async () => {
    await openDemo(buses(), { now: '2026-06-18T10:00:00.000Z', progress: () => undefined });
    const tables = await expectTheSame();
    expect(Object.entries(tables).map(([name, rows]) => [name, rows.length > 0])).toEqual(
      ['roster', 'shares', 'capital', 'reimbursements', 'assemblies', 'results', 'tallies', 'elections', 'mandates'].map((name) => [
        name,
        name !== 'reimbursements' && name !== 'mandates',
      ]),
    );
  }, 120_000);

  it.each(['olympia-2010.json', 'peoplesfood-2015.json', 'brattleboro-2020.json', 'smartcoop-capital-2017.json'])(
    'is what the read models say of the published assembly in %s',
    async (file) => {
      const [published] = readPublishedAssemblies(readFileSync(join(fixtures, file), 'utf8')).assemblies;
      if (!published) throw new Error(`no assembly in ${file}`);
      await replayAssembly(published, buses(), { replayId: randomUUID(), today: '2026-06-18' });
      const { roster, tallies } = await expectTheSame();
      expect((roster?.length ?? 0) + (tallies?.length ?? 0)).toBeGreaterThan(0);
    },
    120_000,
  );

  it('is what the read models say of seats, shares and memberships of every kind', async () => {
    const streams = readdirSync(golden).filter((file) => /^(mandate|shares|member)-\d/.test(file));
    for (const file of streams) {
      const { stream, events } = JSON.parse(readFileSync(join(golden, file), 'utf8')) as { stream: string; events: NewEvent[] };
      await node.store.append(stream, 'none', events.map(encodeEvent));
    }
    const { mandates, shares, reimbursements } = await expectTheSame();
    for (const rows of [mandates, shares, reimbursements]) expect(rows?.length).toBeGreaterThan(0);
  });
});
