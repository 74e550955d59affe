import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryEventStore } from '#event-store/memory';
import { InlineProjector } from './inline-projector.js';
import type { Projection } from './projection.js';
import { appendMark, appendMarks } from './spec-support/ledger.js';
import { ObservedStore } from './spec-support/observed-store.js';
import { countsIn, countsProjection, marksIn, marksProjection, withBefore } from './spec-support/projections.js';
import { removeTemporaryFolders, temporaryFolder } from './spec-support/temporary-folder.js';
import { until } from './spec-support/until.js';

const started: InlineProjector[] = [];
let store: ObservedStore;
let folder: string;

const project = async (...projections: Projection[]): Promise<InlineProjector> => {
  const projector = new InlineProjector({ store, projections, folder, pageSize: 10, pollMs: 20 });
  started.push(projector);
  await projector.start();
  return projector;
};

const stop = (projector: InlineProjector) => {
  started.splice(started.indexOf(projector), 1);
  return projector.stop();
};

/** Projects what there is, and stops. */
const projectOnce = async (...projections: Projection[]): Promise<void> => {
  const projector = await project(...projections);
  await projector.catchUp();
  await stop(projector);
};

const statusOf = (projector: InlineProjector) => projector.status()[0];
const from0to = (count: number) => Array.from({ length: count }, (_, n) => n);

beforeEach(() => {
  store = new ObservedStore(memoryEventStore());
  folder = temporaryFolder();
});

afterEach(async () => {
  await Promise.all(started.splice(0).map((projector) => projector.stop()));
  await store.close();
  removeTemporaryFolders();
});

describe('a rebuild ordered by an operator', () => {
  it('gives the same rows as following did, in a new file with its indexes', async () => {
    const projector = await project(countsProjection());
    await appendMarks(store, 45);
    await projector.catchUp();
    const followed = countsIn(projector.reader('counts'));
    await projector.rebuild('counts');

    expect(countsIn(projector.reader('counts'))).toEqual(followed);
    expect(statusOf(projector)).toMatchObject({ generation: 2, number: 44, state: 'active' });
    expect(statusOf(projector)).not.toHaveProperty('rebuiltTo');
    expect(readdirSync(folder).filter((file) => file.endsWith('.sqlite'))).toEqual(['counts.2.sqlite']);
  });

  it('makes the indexes it does not fill on the way', async () => {
    await appendMarks(store, 5);
    const projector = await project(marksProjection());
    const plan = projector.reader('marks').prepare("EXPLAIN QUERY PLAN SELECT * FROM mark WHERE colour = 'red'").get();

    expect(plan).toMatchObject({ detail: expect.stringContaining('USING INDEX mark_by_colour') });
  });

  it('keeps the old rows readable, and moving, until the swap', async () => {
    let rebuilding = false;
    const lengths = new Set<number>();
    const slow = withBefore(marksProjection(), () => {
      if (rebuilding) lengths.add(marksIn(projector.reader('marks')).length);
    });
    const projector = await project(slow);
    await appendMarks(store, 40);
    await projector.catchUp();
    rebuilding = true;
    const rebuilt = projector.rebuild('marks');
    await appendMarks(store, 5, 40);
    await rebuilt;

    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(40);
    expect(marksIn(projector.reader('marks'))).toEqual(from0to(45));
  });

  it('lets a query that is under way end on the file it began on', async () => {
    await appendMarks(store, 25);
    const projector = await project(marksProjection());
    const rows = projector.reader('marks').prepare<[], { n: number }>('SELECT n FROM mark ORDER BY n').iterate();
    rows.next();
    await projector.rebuild('marks');

    expect(marksIn(projector.reader('marks'))).toEqual(from0to(25));
    expect([...rows].map(({ n }) => n)).toEqual(from0to(25).slice(1));
  });

  it('replaces rows that stopped at an event they could not take', async () => {
    const cause = { broken: true };
    const projector = await project(
      withBefore(marksProjection(), (n) => {
        if (n === 14 && cause.broken) throw new Error('not now');
      }),
    );
    await appendMarks(store, 25);
    await until(() => statusOf(projector)?.state === 'error');
    await expect(projector.rebuild('marks')).rejects.toMatchObject({ code: 'READ_MODELS_STOPPED' });
    expect(marksIn(projector.reader('marks'))).toEqual(from0to(14));
    cause.broken = false;
    await projector.rebuild('marks');

    expect(marksIn(projector.reader('marks'))).toEqual(from0to(25));
    expect(statusOf(projector)).toMatchObject({ state: 'active', generation: 2 });
  });
});

describe('a file that does not fit', () => {
  it('is read until the next version has been built, when its tables are the same', async () => {
    await appendMarks(store, 25);
    await projectOnce(marksProjection());
    store.away = true;
    const projector = await project(marksProjection({ version: 2 }));

    expect(marksIn(projector.reader('marks'))).toEqual(from0to(25));
    expect(statusOf(projector)).toMatchObject({ version: 2, generation: 1, state: 'booting' });
    store.away = false;
    await until(() => statusOf(projector)?.generation === 2);
    expect(marksIn(projector.reader('marks'))).toEqual(from0to(25));
  });

  it('is not read when its tables are others: better no answer than a wrong one', async () => {
    await appendMarks(store, 25);
    await projectOnce(marksProjection());
    const changed = marksProjection({
      version: 2,
      schema: ['CREATE TABLE mark (number INTEGER PRIMARY KEY, n INTEGER NOT NULL, colour TEXT NOT NULL, seen INTEGER) STRICT'],
    });
    store.away = true;
    const projector = new InlineProjector({ store, projections: [changed], folder, pollMs: 20 });
    started.push(projector);
    await projector.start(0);

    expect(() => projector.reader('marks')).toThrow(expect.objectContaining({ code: 'READ_MODEL_BUILDING', kind: 'unavailable' }));
    store.away = false;
    await projector.catchUp();
    expect(projector.reader('marks').prepare('SELECT seen FROM mark').all()).toHaveLength(25);
  });

  it('is rebuilt when its indexes are others', async () => {
    await projectOnce(marksProjection());
    const projector = await project(marksProjection({ indexes: [] }));
    await until(() => statusOf(projector)?.generation === 2);

    expect(projector.reader('marks').prepare("SELECT name FROM sqlite_schema WHERE name = 'mark_by_colour'").all()).toEqual([]);
  });

  it('is rebuilt when it is damaged', async () => {
    await appendMarks(store, 25);
    await projectOnce(marksProjection());
    writeFileSync(join(folder, 'marks.1.sqlite'), 'no database at all'.repeat(500));
    const projector = await project(marksProjection());
    await projector.catchUp();

    expect(marksIn(projector.reader('marks'))).toEqual(from0to(25));
  });

  it('is rebuilt when it is about another ledger, and not shown meanwhile', async () => {
    await appendMarks(store, 25);
    await projectOnce(marksProjection());
    store = new ObservedStore(memoryEventStore());
    await appendMarks(store, 40, 100);
    const projector = await project(marksProjection());
    await projector.catchUp();

    expect(marksIn(projector.reader('marks'))).toEqual(from0to(40).map((n) => n + 100));
  });

  it('is rebuilt when the ledger was restored from an older backup', async () => {
    await appendMarks(store, 25);
    await projectOnce(marksProjection());
    store = new ObservedStore(memoryEventStore());
    await appendMarks(store, 20);
    const projector = await project(marksProjection());
    await projector.catchUp();

    expect(marksIn(projector.reader('marks'))).toEqual(from0to(20));
  });
});

describe('a rebuild that does not end', () => {
  it('leaves the old file in place and nothing beside it', async () => {
    await appendMarks(store, 25);
    await projectOnce(marksProjection());
    const failing = withBefore(marksProjection({ version: 2 }), (n) => {
      if (n === 24) throw new Error('not now');
    });
    const projector = await project(failing);
    await until(() => statusOf(projector)?.state === 'error');
    expect(marksIn(projector.reader('marks'))).toEqual(from0to(25));
    await stop(projector);
    const back = await project(marksProjection());

    expect(marksIn(back.reader('marks'))).toEqual(from0to(25));
    expect(statusOf(back)).toMatchObject({ generation: 1 });
    expect(readdirSync(folder).filter((file) => file.includes('building'))).toEqual([]);
  });

  it('is begun anew after a start', async () => {
    writeFileSync(join(folder, 'marks.1.building'), 'half of it');
    await appendMark(store, 0);
    const projector = await project(marksProjection());
    await projector.catchUp();

    expect(marksIn(projector.reader('marks'))).toEqual([0]);
  });
});
