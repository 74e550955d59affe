import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { EventToAppend } from '#event-store';
import { openSqliteEventStore } from '#event-store/sqlite';
import { medianOf, type Figure } from './figure.js';

const CONCURRENT = 64;
const ROUNDS = 9;
const GROUPS = 250;

/** Rows of the size of a vote. */
const rows = (round: number): readonly { stream: string; event: EventToAppend }[] =>
  Array.from({ length: CONCURRENT * GROUPS }, (_, index) => ({
    stream: `vote-${round}-${String(index).padStart(7, '0')}`,
    event: {
      id: randomUUID(),
      type: 'VoteCast',
      data: `{"choice":"for","filling":"${'x'.repeat(160)}"}`,
      meta: `{"actor":"${'x'.repeat(380)}"}`,
    },
  }));

/** The adapter against `better-sqlite3` alone, inserting the same rows in transactions of the same size with the same settings. */
export const run = async (): Promise<readonly Figure[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'unevoix-append-'));
  const raw = new Database(join(folder, 'raw.sqlite'));
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'wal_autocheckpoint = 50000', 'cache_size = -65536'])
    raw.pragma(pragma);
  raw.exec(`CREATE TABLE event (position INTEGER PRIMARY KEY AUTOINCREMENT, stream TEXT NOT NULL, revision INTEGER NOT NULL, id TEXT NOT NULL,
    type TEXT NOT NULL, data TEXT NOT NULL, meta TEXT NOT NULL, UNIQUE (stream, revision)) STRICT`);
  const insert = raw.prepare('INSERT INTO event (stream, revision, id, type, data, meta) VALUES (?, 0, ?, ?, ?, ?)');
  const insertGroup = raw.transaction((group: ReturnType<typeof rows>) => {
    for (const { stream, event } of group) insert.run(stream, event.id, event.type, event.data, event.meta);
  });
  const store = openSqliteEventStore({ file: join(folder, 'ledger.sqlite') });

  const rawRates: number[] = [];
  const rates: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const groups = inGroups(rows(round));
    rawRates.push(await rateOf(groups, (group) => Promise.resolve(insertGroup.immediate(group))));
    rates.push(await rateOf(groups, (group) => Promise.all(group.map(({ stream, event }) => store.append(stream, 'none', [event])))));
  }
  await store.close();
  raw.close();
  rmSync(folder, { recursive: true, force: true });
  const ratios = rates.map((rate, round) => rate / (rawRates[round] ?? Number.NaN));
  const note = `median of ${ROUNDS} rounds in turn; adapter ${Math.round(medianOf(rates))}/s, raw ${Math.round(medianOf(rawRates))}/s`;
  return [
    {
      name: 'append, 64 at once, FULL, against raw better-sqlite3',
      value: medianOf(ratios),
      unit: '× raw',
      limit: 0.8,
      direction: 'atLeast',
      note,
    },
  ];
};

const inGroups = <Row>(all: readonly Row[]): readonly (readonly Row[])[] =>
  Array.from({ length: all.length / CONCURRENT }, (_, index) => all.slice(index * CONCURRENT, (index + 1) * CONCURRENT));

const rateOf = async <Group extends readonly unknown[]>(
  groups: readonly Group[],
  write: (group: Group) => Promise<unknown>,
): Promise<number> => {
  const started = performance.now();
  for (const group of groups) await write(group);
  return (groups.length * CONCURRENT * 1_000) / (performance.now() - started);
};
