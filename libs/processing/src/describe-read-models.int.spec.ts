import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryEventStore } from '#event-store/memory';
import { describeReadModels } from './describe-read-models.js';
import { InlineProjector } from './inline-projector.js';
import { appendMarks } from './spec-support/ledger.js';
import { countsProjection, marksProjection } from './spec-support/projections.js';
import { removeTemporaryFolders, temporaryFolder } from './spec-support/temporary-folder.js';

describe('read models nobody follows', () => {
  let folder: string;

  beforeEach(async () => {
    folder = temporaryFolder();
    const store = memoryEventStore();
    await appendMarks(store, 7);
    const projector = new InlineProjector({ store, projections: [marksProjection({ version: 3 }), countsProjection()], folder });
    await projector.start();
    await projector.catchUp();
    await projector.rebuild('counts');
    await projector.stop();
    await store.close();
  });

  afterEach(removeTemporaryFolders);

  const counts = { name: 'counts', version: 1, generation: 2, number: 6 };
  const marks = { name: 'marks', version: 3, generation: 1, number: 6 };

  it('are told from their files, which stay as they are', () => {
    const before = readFileSync(join(folder, 'counts.2.sqlite'));
    expect(describeReadModels(folder)).toEqual([counts, marks]);
    expect(readFileSync(join(folder, 'counts.2.sqlite')).equals(before)).toBe(true);
  });

  it('are told of their newest complete generation', () => {
    copyFileSync(join(folder, 'marks.1.sqlite'), join(folder, 'marks.10.sqlite'));
    writeFileSync(join(folder, 'marks.11.building'), 'half a file');
    expect(describeReadModels(folder)).toEqual([counts, { ...marks, generation: 10 }]);
  });

  it('stand at the beginning when their file is damaged', () => {
    writeFileSync(join(folder, 'counts.2.sqlite'), 'not a database, however long it may be');
    expect(describeReadModels(folder)).toEqual([{ name: 'counts', version: 0, generation: 2, number: -1 }, marks]);
  });

  it('are none in a folder that was not made yet', () => expect(describeReadModels(join(folder, 'later'))).toEqual([]));
});
