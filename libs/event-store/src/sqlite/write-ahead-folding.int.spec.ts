import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foldWriteAhead } from './fold-write-ahead.js';
import { openSqliteEventStore } from './sqlite-event-store.js';
import { WriteAheadFolding, type FoldingThread } from './write-ahead-folding.js';

const folder = mkdtempSync(join(tmpdir(), 'unevoix-folding-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const append = async (store: ReturnType<typeof openSqliteEventStore>, streams: number): Promise<void> => {
  const event = () => ({ id: randomUUID(), type: 'SomethingHappened', data: `{"text":"${'x'.repeat(500)}"}`, meta: '{}' });
  await Promise.all(Array.from({ length: streams }, () => store.append(`folding-${randomUUID()}`, 'none', [event()])));
};

describe('folding the write-ahead log beside the writer', () => {
  it('lets the log begin anew, and loses nothing', async () => {
    const file = join(folder, 'ledger.sqlite');
    const store = openSqliteEventStore({ file });
    await append(store, 2_000);
    const grown = statSync(`${file}-wal`).size;
    foldWriteAhead(file);
    expect(statSync(file).size).toBeGreaterThan(1_000_000);
    await append(store, 1_000);
    expect(statSync(`${file}-wal`).size).toBe(grown);
    expect(await store.head()).toMatchObject({ number: 2_999 });
    await store.close();
  });

  it('leaves the log to a reader who is still in it, and to the next time', async () => {
    const file = join(folder, 'read.sqlite');
    const store = openSqliteEventStore({ file });
    await append(store, 500);
    const reader = openSqliteEventStore({ file, readOnly: true });
    const page = await reader.readAll({ limit: 10 });
    foldWriteAhead(file);
    await append(store, 10);
    expect((await reader.readAll({ after: page.checkpoint, limit: 10_000 })).events).toHaveLength(500);
    await reader.close();
    await store.close();
  });
});

describe('the thread that folds', () => {
  const observed = () => {
    const thread = {
      told: 0,
      ended: false,
      report: (() => undefined) as (report: 'folded') => void,
      fail: (() => undefined) as (error: Error) => void,
      postMessage: () => void (thread.told += 1),
      on: (event: 'message' | 'error', listener: (told: never) => void) => {
        if (event === 'message') thread.report = listener as typeof thread.report;
        else thread.fail = listener as typeof thread.fail;
      },
      terminate: async () => void (thread.ended = true),
      unref: () => undefined,
    };
    return thread;
  };

  it('is started when there is first something to fold, and told once until it is done', async () => {
    const thread = observed();
    let started = 0;
    const folding = new WriteAheadFolding(() => {
      started += 1;
      return thread satisfies FoldingThread;
    }, 100);
    folding.written(99);
    expect(started).toBe(0);
    folding.written(1);
    folding.written(500);
    expect([started, thread.told]).toEqual([1, 1]);
    thread.report('folded');
    folding.written(1);
    expect([started, thread.told]).toEqual([1, 2]);
    await folding.close();
    expect(thread.ended).toBe(true);
  });

  it('is told no more when it died: the writer folds by itself then', () => {
    const thread = observed();
    const folding = new WriteAheadFolding(() => thread, 100);
    folding.written(100);
    thread.fail(new Error('gone'));
    thread.report('folded');
    folding.written(1_000);
    expect(thread.told).toBe(1);
  });
});
