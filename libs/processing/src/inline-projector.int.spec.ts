import { UpcasterChain } from '#event-store';
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

const stateOf = (projector: InlineProjector, name: string) => projector.status().find((status) => status.name === name);
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

describe('projecting', () => {
  it('answers from an empty ledger at once', async () => {
    const projector = await project(marksProjection());

    expect(marksIn(projector.reader('marks'))).toEqual([]);
    expect(stateOf(projector, 'marks')).toMatchObject({ state: 'active', number: -1, lagEvents: 0 });
  });

  it('takes what was there before it and what comes after, in ledger order', async () => {
    await appendMarks(store, 25);
    const projector = await project(marksProjection(), countsProjection());
    await projector.catchUp();
    await appendMarks(store, 5, 25);
    await projector.catchUp();

    expect(marksIn(projector.reader('marks'))).toEqual(from0to(30));
    expect(countsIn(projector.reader('counts'))).toEqual({ blue: 10, green: 10, red: 10 });
    expect(projector.status()).toMatchObject([
      { name: 'marks', state: 'active', number: 29, lagEvents: 0, generation: 1 },
      { name: 'counts', state: 'active', number: 29, lagEvents: 0, generation: 1 },
    ]);
  });

  it('goes on where it stopped, without reading what it has', async () => {
    await appendMarks(store, 25);
    const first = await project(marksProjection());
    await first.catchUp();
    await first.stop();
    await appendMarks(store, 2, 25);
    const seen: number[] = [];
    const second = await project(withBefore(marksProjection(), (n) => seen.push(n)));
    await second.catchUp();

    expect(seen).toEqual([25, 26]);
    expect(marksIn(second.reader('marks'))).toEqual(from0to(27));
  });

  it('reads a page once, however many projections want it', async () => {
    await appendMarks(store, 95);
    const projector = await project(...['a', 'b', 'c', 'd'].map((name) => marksProjection({ name })));
    await projector.catchUp();

    const distinct = new Set(store.reads.map(({ after }) => after?.number));
    expect(distinct.size).toBe(11); // ten pages, and the look at the end
    expect(store.reads.length).toBeLessThanOrEqual(distinct.size + 2);
  });

  it('parses an event once, and never one that nobody wants', async () => {
    await appendMark(store, 0);
    await appendMark(store, 1, 'Ignored');
    const parsed: string[] = [];
    const noting = (type: string) => ({
      type,
      from: 1,
      upcast: (data: object) => {
        parsed.push(type);
        return data;
      },
    });
    const projections = ['a', 'b', 'c'].map((name) => marksProjection({ name }));
    const upcasters = new UpcasterChain([noting('Marked'), noting('Ignored')]);
    const projector = new InlineProjector({ store, projections, folder, upcasters });
    started.push(projector);
    await projector.start();
    await projector.catchUp();

    expect(parsed).toEqual(['Marked']);
  });

  it('reads by itself, and only what it wants, when it is far behind and waited for', async () => {
    const projector = await project(marksProjection(), countsProjection());
    store.deaf = true;
    await projector.pause('marks');
    const number = await appendMarks(store, 3_500);
    await projector.reactivate('marks');
    const { stale } = await projector.waitFor('marks', number, 60_000);

    expect(stale).toBe(false);
    expect(marksIn(projector.reader('marks'))).toEqual(from0to(3_500));
    expect(store.reads).toContainEqual(expect.objectContaining({ types: ['Marked'], limit: 10_000 }));
    await projector.catchUp();
    expect(countsIn(projector.reader('counts'))).toEqual({ blue: 1_166, green: 1_167, red: 1_167 });
  });

  it('finds what was appended while the doorbell was silent', async () => {
    const projector = await project(marksProjection());
    store.deaf = true;
    const number = await appendMark(store, 0);
    await until(() => stateOf(projector, 'marks')?.number === number);

    expect(marksIn(projector.reader('marks'))).toEqual([0]);
  });

  it('refuses two projections of one name', () => {
    const twice = [marksProjection(), marksProjection()];
    expect(() => new InlineProjector({ store, projections: twice, folder })).toThrow('two projections are named marks');
  });

  it('says so when nobody knows the projection', async () => {
    const projector = await project(marksProjection());
    const unknown = expect.objectContaining({ code: 'READ_MODEL_UNKNOWN' });

    expect(() => projector.reader('other')).toThrow(unknown);
    await expect(projector.waitFor('other', 0)).rejects.toEqual(unknown);
    await expect(projector.rebuild('other')).rejects.toEqual(unknown);
  });
});

describe('an event that cannot be taken', () => {
  const breaking = (at: number, cause = { broken: true }) =>
    withBefore(marksProjection(), (n) => {
      if (n === at && cause.broken) throw new Error('no such colour');
    });

  it('stops its projection right before it, and no other', async () => {
    await project(breaking(14), countsProjection()).then((projector) => projector.stop());
    await appendMarks(store, 25);
    const projector = await project(breaking(14), countsProjection());
    await expect(projector.catchUp()).rejects.toMatchObject({ code: 'READ_MODELS_STOPPED', details: { names: ['marks'] } });

    expect(stateOf(projector, 'marks')).toMatchObject({ state: 'error', number: 13, lagEvents: 11 });
    expect(stateOf(projector, 'marks')?.lastError).toMatchObject({ number: 14, message: 'event 14 (Marked): no such colour' });
    expect(marksIn(projector.reader('marks'))).toEqual(from0to(14));
    expect(stateOf(projector, 'counts')).toMatchObject({ state: 'active', number: 24 });
  });

  it('is taken after the cause was removed and an operator reactivated the projection', async () => {
    const cause = { broken: true };
    const projector = await project(breaking(14, cause));
    await appendMarks(store, 25);
    await expect(projector.catchUp()).rejects.toMatchObject({ code: 'READ_MODELS_STOPPED' });
    cause.broken = false;
    await projector.reactivate('marks');
    await projector.catchUp();

    expect(marksIn(projector.reader('marks'))).toEqual(from0to(25));
    expect(stateOf(projector, 'marks')).not.toHaveProperty('lastError');
  });

  it('does not wait for what cannot come', async () => {
    const projector = await project(breaking(0));
    const number = await appendMark(store, 0);
    await until(() => stateOf(projector, 'marks')?.state === 'error');

    expect(await projector.waitFor('marks', number, 60_000)).toEqual({ number: -1, stale: true });
  });

  it('keeps the memory of a writer out of what follows its failure', async () => {
    const cause = { broken: true };
    const counts = withBefore(countsProjection(), (n) => {
      if (n === 14 && cause.broken) throw new Error('not now');
    });
    const projector = await project(counts);
    await appendMarks(store, 25);
    await expect(projector.catchUp()).rejects.toMatchObject({ code: 'READ_MODELS_STOPPED' });

    expect(countsIn(projector.reader('counts'))).toEqual({ blue: 4, green: 5, red: 5 });
    cause.broken = false;
    await projector.reactivate('counts');
    await projector.catchUp();
    expect(countsIn(projector.reader('counts'))).toEqual({ blue: 8, green: 8, red: 9 });
  });
});

describe('reading your own write', () => {
  it('waits until the row is there', async () => {
    const projector = await project(marksProjection());
    for (let n = 0; n < 20; n += 1) {
      const number = await appendMark(store, n);
      expect(await projector.waitFor('marks', number)).toEqual({ number, stale: false });
      expect(marksIn(projector.reader('marks'))).toHaveLength(n + 1);
    }
  });

  it('answers with what there is, and says that it is stale, when the time is up', async () => {
    const projector = await project(marksProjection());
    const number = await appendMark(store, 0);
    await projector.waitFor('marks', number);
    const before = performance.now();

    expect(await projector.waitFor('marks', 7, 50)).toEqual({ number: 0, stale: true });
    expect(performance.now() - before).toBeGreaterThanOrEqual(45);
  });

  it('does not wait for somebody who asks for nothing in particular', async () => {
    const projector = await project(marksProjection());
    expect(await projector.waitFor('marks', undefined)).toEqual({ number: -1, stale: false });
  });
});

describe('pausing', () => {
  it('takes nothing until it is reactivated', async () => {
    const projector = await project(marksProjection());
    await projector.pause('marks');
    await until(() => stateOf(projector, 'marks')?.state === 'paused');
    const number = await appendMark(store, 0);

    expect(await projector.waitFor('marks', number, 100)).toEqual({ number: -1, stale: true });
    await projector.reactivate('marks');
    expect(await projector.waitFor('marks', number)).toEqual({ number, stale: false });
  });
});

describe('a ledger that is away', () => {
  it('is waited for; the rows stay readable and the reason shows', async () => {
    await appendMarks(store, 3);
    const projector = await project(marksProjection());
    await projector.catchUp();
    store.away = true;
    await until(() => stateOf(projector, 'marks')?.lastError !== undefined);

    expect(stateOf(projector, 'marks')).toMatchObject({
      state: 'active',
      lastError: { message: expect.stringContaining('LEDGER_UNAVAILABLE') },
    });
    expect(marksIn(projector.reader('marks'))).toEqual([0, 1, 2]);
    store.away = false;
    const number = await appendMark(store, 3);
    expect(await projector.waitFor('marks', number)).toEqual({ number, stale: false });
    expect(stateOf(projector, 'marks')).not.toHaveProperty('lastError');
  });
});
