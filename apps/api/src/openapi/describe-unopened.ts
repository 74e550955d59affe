import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '#kernel';
import { memoryEventStore } from '#event-store/memory';
import { InlineProjector } from '#processing';
import { createApplication } from '../server.js';
import { describeApi } from './openapi-document.js';

/** The description of the API as it is committed: of an application on an empty ledger that is never opened. */
export const describeUnopened = async (): Promise<string> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'unevoix-openapi-'));
  const store = memoryEventStore();
  const readModels = new InlineProjector({ store, projections: [], folder: dataFolder });
  const configuration = {
    dataFolder,
    store: { kind: 'sqlite' },
    host: '127.0.0.1',
    port: 0,
    projector: 'inline',
    processes: 'none',
  } as const;
  try {
    const application = await createApplication({ configuration, clock: systemClock, store, readModels, close: async () => undefined });
    const description = describeApi(application);
    await application.close();
    return `${JSON.stringify(description, null, 2)}\n`;
  } finally {
    await readModels.stop();
    rmSync(dataFolder, { recursive: true });
  }
};
