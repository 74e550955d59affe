import { join } from 'node:path';
import { openSqliteEventStore } from '#event-store/sqlite';
import { InlineProjector } from './inline-projector.js';
import type { Projection } from './projection.js';
import { appendMark } from './spec-support/ledger.js';
import { marksIn, marksProjection, withBefore } from './spec-support/projections.js';
import { removeTemporaryFolders, temporaryFolder } from './spec-support/temporary-folder.js';

afterAll(removeTemporaryFolders);

/** Of every seven entries one is wanted. */
const isWanted = (n: number): boolean => n % 7 === 0;

const openLedger = async (count: number) => {
  const folder = temporaryFolder();
  const store = openSqliteEventStore({ file: join(folder, 'ledger.sqlite') });
  for (let n = 0; n < count; n += 1) await appendMark(store, n, isWanted(n) ? 'Marked' : 'Ignored');
  const project = async (projection: Projection): Promise<InlineProjector> => {
    const projector = new InlineProjector({ store, projections: [projection], folder, pageSize: 10, pollMs: 20 });
    await projector.start();
    return projector;
  };
  return { store, project };
};

const wantedBelow = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n).filter(isWanted);

describe('a ledger that gives only the entries that are wanted', () => {
  it('is projected whole, and to its end', async () => {
    const { store, project } = await openLedger(100);
    const projector = await project(marksProjection());
    await projector.catchUp();
    expect(marksIn(projector.reader('marks'))).toEqual(wantedBelow(100));
    expect(projector.status()).toMatchObject([{ number: 99, lagEvents: 0 }]);
    await projector.stop();
    await store.close();
  });

  it('is known again after a stop, wherever that was', async () => {
    for (const count of [1, 2, 9, 10, 11, 20, 23]) {
      const { store, project } = await openLedger(count);
      const first = await project(marksProjection());
      await first.catchUp();
      await first.stop();
      for (let n = count; n < count + 15; n += 1) await appendMark(store, n, isWanted(n) ? 'Marked' : 'Ignored');
      const seen: number[] = [];
      const second = await project(withBefore(marksProjection(), (n) => seen.push(n)));
      await second.catchUp();
      expect(seen).toEqual(wantedBelow(count + 15).filter((n) => n >= count));
      await second.stop();
      await store.close();
    }
  });

  it('is known again after an entry that could not be taken', async () => {
    const { store, project } = await openLedger(0);
    await project(marksProjection()).then((projector) => projector.stop());
    for (let n = 0; n < 40; n += 1) await appendMark(store, n, isWanted(n) ? 'Marked' : 'Ignored');
    const cause = { broken: true };
    const seen: number[] = [];
    const breaking = withBefore(marksProjection(), (n) => {
      if (n === 35 && cause.broken) throw new Error('not now');
      seen.push(n);
    });
    const first = await project(breaking);
    await expect(first.catchUp()).rejects.toMatchObject({ code: 'READ_MODELS_STOPPED' });
    await first.stop();
    cause.broken = false;
    const second = await project(breaking);
    await second.catchUp();
    expect(seen).toEqual(wantedBelow(40));
    expect(marksIn(second.reader('marks'))).toEqual(wantedBelow(40));
    expect(second.status()).toMatchObject([{ number: 39 }]);
    await second.stop();
    await store.close();
  });
});
