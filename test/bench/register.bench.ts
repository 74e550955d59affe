import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { addDays, SettableClock, type RecordedEvent } from '#kernel';
import { LedgerModule } from '#cqrs';
import { memoryEventStore } from '#event-store/memory';
import { Directory } from '#directory';
import { GetRoster, MembershipModule, type RosterQuestion } from '#membership';
import { membershipProjections } from '#membership/projections';
import type { Projection, ReadModels } from '#processing';
import { NestFactory } from '@nestjs/core';
import { QueryBus } from '@nestjs/cqrs';
import { vaultIn, VaultModule } from '#vault';
import { medianOf, type Figure } from './figure.js';
import { nameFeed, searches as namesTyped } from './register-names.js';

export const name = 'register';

const PAGE = 50;
const QUESTIONS = 400;

/** A register of so many members: one in five has left, and half of those departures were recorded late. */
const eventsOf = function* (members: number): Generator<RecordedEvent> {
  let number = 0;
  const entry = (memberId: string, revision: number, type: string, data: object): RecordedEvent => ({
    id: '',
    type,
    data,
    stream: `member-${memberId}`,
    revision,
    position: String(number),
    number: number++,
    meta: {
      actor: '',
      commandId: '',
      causationId: '',
      schemaVersion: 1,
      effectiveAt: '',
      recordedAt: '2024-01-01T00:00:00.000Z',
      nonce: '',
    },
  });
  for (let n = 0; n < members; n += 1) {
    const memberId = memberIdOf(n);
    const admittedOn = addDays('2000-01-01', n % 9_000);
    yield entry(memberId, 0, 'NumberReserved', { memberNumber: n + 1, memberId });
    yield entry(memberId, 0, 'MembershipApplied', { memberId, kind: 'naturalPerson', appliedOn: admittedOn });
    yield entry(memberId, 1, 'MemberAdmitted', { memberId, memberNumber: n + 1, admittedOn });
    if (n % 5 === 0) yield entry(memberId, 2, 'MembershipEnded', { memberId, cause: 'withdrawal', lastDay: addDays(admittedOn, 1_000) });
  }
};

/** Ids in no order, as random ones are. */
const memberIdOf = (n: number): string => {
  const hex = (Math.imul(n + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0');
  return `${hex}-0000-4000-8000-${String(n).padStart(12, '0')}`;
};

const projected = (
  projection: Projection,
  members: number,
): { readonly database: Database.Database; readonly number: number; readonly seconds: number } => {
  const database = new Database(':memory:');
  for (const statement of projection.schema) database.exec(statement);
  const writer = projection.prepare(database);
  const started = performance.now();
  let number = -1;
  database.exec('BEGIN');
  for (const event of eventsOf(members)) {
    writer.apply(event);
    number = event.number;
  }
  writer.flush?.();
  database.exec('COMMIT');
  for (const statement of projection.indexes) database.exec(statement);
  return { database, number, seconds: (performance.now() - started) / 1_000 };
};

/** The buses of an application that reads this one file. */
const openOn = async (database: Database.Database, number: number, members: number) => {
  const folder = await mkdtemp(join(tmpdir(), 'unevoix-bench-register-'));
  const directory = new Directory(nameFeed(members, memberIdOf), join(folder, 'directory.sqlite'));
  await directory.search({ words: ['a'], after: 0, limit: 1 });
  const readModels: ReadModels = { reader: () => database, waitFor: async () => ({ number, stale: false }), status: () => [] };
  const ledger = LedgerModule.forRoot({ store: memoryEventStore(), clock: new SettableClock('2024-01-01T00:00:00.000Z'), readModels });
  const application = await NestFactory.createApplicationContext(
    { module: class Register {}, imports: [ledger, VaultModule.forRoot(vaultIn(folder)), names(directory), MembershipModule] },
    { logger: false },
  );
  const queries = application.get(QueryBus);
  const close = async (): Promise<void> => {
    await application.close();
    directory.close();
    await rm(folder, { recursive: true });
  };
  return { ask: (question: RosterQuestion) => queries.execute(new GetRoster(question)), close };
};

/** The directory as every context finds it. */
const names = (directory: Directory) => ({
  module: class Names {},
  global: true,
  providers: [{ provide: Directory, useValue: directory }],
  exports: [Directory],
});

const millisecondsOf = async (
  questions: readonly RosterQuestion[],
  ask: (question: RosterQuestion) => Promise<unknown>,
): Promise<readonly number[]> => {
  const taken: number[] = [];
  for (const question of questions) {
    const started = performance.now();
    await ask(question);
    taken.push(performance.now() - started);
  }
  return taken.toSorted((a, b) => a - b);
};

const percentile = (sorted: readonly number[], part: number): number => sorted[Math.floor(sorted.length * part)] ?? Number.NaN;

const pages = (members: number, number: number): readonly RosterQuestion[] =>
  Array.from({ length: QUESTIONS }, (_, n) => ({
    asOf: addDays('2002-01-01', (n * 17) % 7_000),
    knownAt: Math.floor((number * ((n % 10) + 1)) / 10),
    cursor: String((n * 7_919) % members),
    limit: PAGE,
  }));

const searches: readonly RosterQuestion[] = Array.from({ length: QUESTIONS }, (_, n) => ({
  asOf: '2023-12-31',
  numberPrefix: String(1 + ((n * 7_919) % 99_999)).slice(0, 1 + (n % 5)),
  limit: PAGE,
}));

const namesAsTyped = (number: number): readonly RosterQuestion[] =>
  Array.from({ length: QUESTIONS }, (_, n) => ({
    asOf: addDays('2002-01-01', (n * 17) % 7_000),
    knownAt: Math.floor((number * ((n % 5) + 6)) / 10),
    search: namesTyped[n % namesTyped.length] ?? '',
    limit: PAGE,
  }));

const measured = async (members: number) => {
  const [roster] = membershipProjections;
  if (!roster) throw new Error('the roster is not projected');
  const { database, number, seconds } = projected(roster, members);
  const { ask, close } = await openOn(database, number, members);
  await millisecondsOf(pages(members, number).slice(0, 50), ask);
  const page = await millisecondsOf(pages(members, number), ask);
  const search = await millisecondsOf(searches, ask);
  const typed = await millisecondsOf(namesAsTyped(number), ask);
  await close();
  database.close();
  return { members, page, search, typed, microsecondsEach: (seconds * 1e6) / members };
};

/** The roster of a past day on both clocks, and what a member costs to project, in a small register and in a large one. */
export const run = async (): Promise<Figure[]> => {
  const small = await measured(1_000);
  const large = await measured(100_000);
  const each = [small, large].map(
    ({ members, page, microsecondsEach }) => `${members}: page ${medianOf(page).toFixed(2)} ms, ${microsecondsEach.toFixed(0)} µs a member`,
  );
  return [
    {
      name: 'roster page of 50 of 100,000 members, past day, both clocks, p99',
      value: percentile(large.page, 0.99),
      unit: 'ms',
      limit: 20,
      direction: 'atMost',
      note: each.join('; '),
    },
    {
      name: 'member number as it is typed, 100,000 members, p99',
      value: percentile(large.search, 0.99),
      unit: 'ms',
      limit: 10,
      direction: 'atMost',
    },
    {
      name: 'name as it is typed, 100,000 members, both clocks, p99',
      value: percentile(large.typed, 0.99),
      unit: 'ms',
      limit: 10,
      direction: 'atMost',
      note: `median ${medianOf(large.typed).toFixed(2)} ms; 1000 members: p99 ${percentile(small.typed, 0.99).toFixed(2)} ms`,
    },
    {
      name: 'projecting a member, 100,000 against 1,000',
      value: large.microsecondsEach / small.microsecondsEach,
      unit: '×',
      limit: 2,
      direction: 'atMost',
    },
  ];
};
