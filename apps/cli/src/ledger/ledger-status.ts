import { describeReadModels, type ProjectionStatus } from '#processing';
import { announcedServer } from '../../../api/src/composition/announcement.js';
import { pathsIn, type Configuration } from '../../../api/src/composition/configuration.js';
import type { Readiness } from '../../../api/src/health/readiness.js';
import { countEntries } from './entries.js';
import { readingLedger } from './open-ledger.js';

type ReadModelStatus = Pick<ProjectionStatus, 'name' | 'version' | 'generation' | 'number' | 'lagEvents'> & {
  readonly state: ProjectionStatus['state'] | 'offline';
  readonly lastError?: ProjectionStatus['lastError'];
};

export interface LedgerStatus {
  /** address of the server that runs on the folder; null when none answers and the files were read */
  readonly server: string | null;
  readonly ready: boolean;
  /** entries in the ledger */
  readonly entries: number;
  readonly readModels: readonly ReadModelStatus[];
}

/** Milliseconds a running server gets to answer; it may be busy with a vote. */
const PATIENCE_MS = 3_000;

/** Where a ledger stands: from the server that runs on it, else from its files. */
export const ledgerStatus = async (configuration: Configuration): Promise<LedgerStatus> =>
  (await askServer(configuration)) ?? (await readFiles(configuration));

const askServer = async ({ dataFolder }: Configuration): Promise<LedgerStatus | undefined> => {
  const server = announcedServer(dataFolder);
  if (server === undefined) return undefined;
  try {
    const answer = await fetch(`${server}/health/ready`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    // Our own server answers, in the shape it answers in.
    const { status, ledger, readModels } = (await answer.json()) as Readiness;
    return { server, ready: status === 'ready', entries: ledger.number + 1, readModels };
  } catch {
    return undefined; // it was killed, and its announcement is what is left of it
  }
};

const readFiles = (configuration: Configuration): Promise<LedgerStatus> =>
  readingLedger(configuration, async (ledger) => {
    const entries = await countEntries(ledger);
    const readModels = describeReadModels(pathsIn(configuration.dataFolder).readModels).map((file) => ({
      ...file,
      state: 'offline' as const,
      lagEvents: Math.max(0, entries - 1 - file.number),
    }));
    return { server: null, ready: true, entries, readModels };
  });
