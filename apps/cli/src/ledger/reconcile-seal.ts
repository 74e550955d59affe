import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EventStore } from '#event-store';
import { PublishedLog, reconcileWithSeal, type Reconciliation } from '#sealing';
import { sealFolderOf, type Configuration } from '../../../api/src/composition/configuration.js';
import type { StartProgress } from '../terminal/progress.js';

/** What came of it, without when. */
export type SealReconciliation = Pick<Reconciliation, 'holds' | 'entries' | 'difference'>;

/** Holds a ledger against its seal. @returns `undefined` where nothing was ever sealed */
export const reconcileSeal = async (
  configuration: Configuration,
  ledger: EventStore,
  startProgress: StartProgress,
): Promise<SealReconciliation | undefined> => {
  const published = new PublishedLog(sealFolderOf(configuration));
  const log = published.logIfAny;
  if (!log) return undefined;
  try {
    // Every entry is looked at in the seal, then in the ledger.
    const progress = startProgress('Comparing', 2 * log.size);
    const progressed = async (done: number) => {
      progress.update(done);
      await nextTurn();
    };
    const { holds, entries, difference } = await reconcileWithSeal(ledger, log, { progressed });
    progress.stop();
    return { holds, entries, difference };
  } finally {
    published.close();
  }
};
