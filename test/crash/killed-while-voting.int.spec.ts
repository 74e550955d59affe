import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { EventMeta } from '#kernel';
import { openSqliteEventStore, type SqliteEventStore } from '#event-store/sqlite';
import { voteStream } from '#assembly';
import { reconcileLedger } from '../../apps/cli/src/ledger/reconcile-ledger.js';
import { liveAndDie, type Life } from './lives.js';
import { prepareAssembly } from './prepared-assembly.js';
import { ENTRIES_TOGETHER, PAGES_STREAM, projectionsUnderFire } from './projections-under-fire.js';
import { rowsOfReadModels } from './read-model-rows.js';

/** Two ledgers at a time, because a machine has two processors at least; each dies so often. */
const DEATHS = 102;
const RIGHTS = 1_200;

interface Survivor {
  readonly folder: string;
  readonly lives: readonly Life[];
  readonly store: SqliteEventStore;
}

const dieOverAndOver = async (): Promise<Survivor> => {
  const folder = await mkdtemp(join(tmpdir(), 'unevoix-crash-'));
  const { assemblyId, ballotIds } = await prepareAssembly(folder, RIGHTS, DEATHS);
  const lives: Life[] = [];
  for (const [index, ballotId] of ballotIds.entries()) lives.push(await liveAndDie(folder, assemblyId, ballotId, index));
  return { folder, lives, store: openSqliteEventStore({ file: join(folder, 'ledger.sqlite') }) };
};

const commandOf = ({ meta }: { readonly meta: string }): string => (JSON.parse(meta) as EventMeta).commandId;

describe('a ledger killed over and over while votes are cast', () => {
  let survivors: readonly Survivor[] = [];

  beforeAll(async () => {
    survivors = await Promise.all([dieOverAndOver(), dieOverAndOver()]);
  }, 300_000);

  afterAll(async () => {
    for (const { store, folder } of survivors) {
      await store.close();
      await rm(folder, { recursive: true });
    }
  });

  const ofEach = (check: (survivor: Survivor) => Promise<void>) => async () => {
    for (const survivor of survivors) await check(survivor);
  };

  it('had something to lose nearly each time, two hundred times and more', () => {
    const lives = survivors.flatMap((survivor) => survivor.lives);
    expect(lives.length).toBeGreaterThanOrEqual(200);
    expect(lives.filter(({ acknowledged }) => acknowledged.length > 0).length).toBeGreaterThan(lives.length * 0.8);
  });

  it(
    'holds every acknowledged vote exactly once',
    ofEach(async ({ lives, store }) => {
      const lost: unknown[] = [];
      for (const { ballotId, acknowledged } of lives)
        for (const { place: rightId, commandId } of acknowledged.filter(({ kind }) => kind === 'vote')) {
          const found = await store.readStream(voteStream(ballotId, rightId));
          if (found.length !== 1 || !found[0] || commandOf(found[0]) !== commandId) lost.push({ ballotId, rightId });
        }
      expect(lost).toEqual([]);
    }),
    60_000,
  );

  it(
    'holds what was written together whole or not at all',
    ofEach(async ({ lives, store }) => {
      const perCommand = new Map<string, number>();
      for (const entry of await store.readStream(PAGES_STREAM))
        perCommand.set(commandOf(entry), (perCommand.get(commandOf(entry)) ?? 0) + 1);
      const acknowledged = lives.flatMap((life) => life.acknowledged).filter(({ kind }) => kind === 'pages');
      expect(new Set(perCommand.values())).toEqual(new Set([ENTRIES_TOGETHER]));
      expect(acknowledged.filter(({ commandId }) => !perCommand.has(commandId))).toEqual([]);
    }),
  );

  it(
    'reconciles: canonical bytes, dense numbers, no gap in any stream, every id derived',
    ofEach(async ({ folder, store }) => {
      expect(await reconcileLedger(store, () => undefined)).toMatchObject({ holds: true });
      const file = new Database(join(folder, 'ledger.sqlite'), { readonly: true });
      expect(file.pragma('integrity_check', { simple: true })).toBe('ok');
      file.close();
    }),
    60_000,
  );

  it(
    'has read models equal to those built from the first entry',
    ofEach(async ({ folder, store }) => {
      const followed = await rowsOfReadModels(store, projectionsUnderFire, join(folder, 'read-models'));
      const rebuilt = await rowsOfReadModels(store, projectionsUnderFire, join(folder, 'built-anew'));
      expect(Object.keys(followed)).toContain('tally.choice');
      for (const [table, rows] of Object.entries(rebuilt)) expect(followed[table]).toEqual(rows);
    }),
    60_000,
  );
});
