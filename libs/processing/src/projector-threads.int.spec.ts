import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { openSqliteEventStore, type SqliteEventStore } from '#event-store/sqlite';
import { ProjectorThreads } from './projector-threads.js';
import { appendMark, appendMarks } from './spec-support/ledger.js';
import { countsIn, marksIn } from './spec-support/projections.js';
import { removeTemporaryFolders, temporaryFolder } from './spec-support/temporary-folder.js';
import { until } from './spec-support/until.js';

const loader = new URL('./spec-support/typescript-loader.mjs', import.meta.url).href;
const entry = new URL('./spec-support/projector.worker.ts', import.meta.url).href;
const register = `import { register } from 'node:module'; register(${JSON.stringify(loader)});`;
const execArgv = ['--import', `data:text/javascript,${encodeURIComponent(register)}`];

let folder: string;
let file: string;
let store: SqliteEventStore;
let readModels: ProjectorThreads;
let spawned: number;

const spawn = (): Worker => {
  spawned += 1;
  return new Worker(new URL(entry), { execArgv, workerData: { file, folder } });
};

const statusOf = (name: string) => readModels.status().find((status) => status.name === name);
const from0to = (count: number) => Array.from({ length: count }, (_, n) => n);

beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder, 'ledger.sqlite');
  store = openSqliteEventStore({ file });
  spawned = 0;
  readModels = new ProjectorThreads({ spawn: [spawn], folder, doorbell: store, restartMs: 5 });
});

afterEach(async () => {
  await readModels.stop();
  await store.close();
  removeTemporaryFolders();
});

it('projects on its own thread what this one appends, and lets it be read here', async () => {
  await appendMarks(store, 2_500);
  await readModels.start();
  for (let n = 2_500; n < 2_520; n += 1) {
    const number = await appendMark(store, n);
    expect(await readModels.waitFor('marks', number)).toEqual({ number, stale: false });
    expect(marksIn(readModels.reader('marks'))).toHaveLength(n + 1);
  }

  expect(statusOf('counts')).toMatchObject({ state: 'active', generation: 1 });
}, 20_000);

it('answers somebody who waits at once, not with the next bundle of news', async () => {
  await readModels.start();
  const waits: number[] = [];
  for (let n = 0; n < 30; n += 1) {
    const number = await appendMark(store, n);
    const before = performance.now();
    await readModels.waitFor('marks', number);
    waits.push(performance.now() - before);
  }
  const [fastest = Infinity] = waits.toSorted((a, b) => a - b);

  expect(fastest).toBeLessThan(15);
}, 20_000);

it('rebuilds on order, and reads follow the swap', async () => {
  await appendMarks(store, 25);
  await readModels.start();
  const { number } = await readModels.waitFor('marks', 24);
  const before = readModels.reader('marks');
  await readModels.rebuild('marks');

  expect(number).toBe(24);
  expect(statusOf('marks')).toMatchObject({ generation: 2, number: 24 });
  expect(marksIn(readModels.reader('marks'))).toEqual(from0to(25));
  expect(before.open).toBe(false);
  await expect(readModels.rebuild('other')).rejects.toMatchObject({ code: 'READ_MODEL_UNKNOWN', details: { name: 'other' } });
}, 20_000);

it('shows an event that cannot be taken, on this side too', async () => {
  await readModels.start();
  await appendMark(store, 0);
  const number = await appendMark(store, 1, 'Odd');

  expect(await readModels.waitFor('counts', number)).toEqual({ number: 0, stale: true });
  expect(statusOf('counts')).toMatchObject({ state: 'error', lastError: { number: 1, message: 'event 1 (Odd): mark 1 is odd' } });
  expect(statusOf('marks')).toMatchObject({ state: 'active' });
  await expect(readModels.rebuild('counts')).rejects.toMatchObject({ code: 'READ_MODELS_STOPPED' });
}, 20_000);

it('is started again when it dies; until then the rows are readable and their state says why they stand still', async () => {
  await appendMarks(store, 5);
  await readModels.start();
  await readModels.waitFor('marks', 4);
  const states = new Set<string | undefined>();
  await appendMark(store, 5, 'Deadly');
  await until(() => {
    const status = statusOf('marks');
    if (status?.state === 'error') states.add(status.lastError?.message);
    return spawned > 1 && states.size > 0;
  });
  expect([...states]).toEqual(['out of order']);
  expect(marksIn(readModels.reader('marks'))).toEqual(from0to(5));
  const number = await appendMark(store, 6);
  await until(() => (statusOf('counts')?.number ?? -1) >= number);

  expect(countsIn(readModels.reader('counts'))).toEqual({ blue: 2, green: 2, red: 3 });
}, 20_000);

it('shares projections out between threads, and sends each order to the one that has it', async () => {
  const only = (name: string) => () => new Worker(new URL(entry), { execArgv, workerData: { file, folder, only: name } });
  const shared = new ProjectorThreads({ spawn: [only('marks'), only('counts')], folder, doorbell: store, restartMs: 5 });
  await shared.start();
  const number = await appendMark(store, 0);
  expect(await Promise.all(['marks', 'counts'].map((name) => shared.waitFor(name, number)))).toEqual([
    { number, stale: false },
    { number, stale: false },
  ]);
  await shared.rebuild('counts');
  expect(Object.fromEntries(shared.status().map(({ name, generation }) => [name, generation]))).toEqual({ marks: 1, counts: 2 });
  await expect(shared.pause('other')).rejects.toMatchObject({ code: 'READ_MODEL_UNKNOWN', details: { name: 'other' } });
  await shared.stop();
}, 20_000);

it('fails to start when the thread cannot', async () => {
  await store.close();
  const missing = join(folder, 'missing.sqlite');
  const failing = new ProjectorThreads({
    spawn: [() => new Worker(new URL(entry), { execArgv, workerData: { file: missing, folder } })],
    folder,
    doorbell: store,
  });
  await expect(failing.start()).rejects.toThrow('LEDGER_READ_ONLY');
  store = openSqliteEventStore({ file });
}, 20_000);
