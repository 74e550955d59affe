import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { recountOf, type CountedStretch, type RecountedBallot } from '#audit';
import type { EventStore } from '#event-store';
import type { Configuration } from '../../../api/src/composition/configuration.js';
import { recountStretch, type Stretch } from './recount-stretch.js';

export interface LedgerRecount {
  readonly entries: number;
  readonly threads: number;
  /** in the order in which they were opened */
  readonly ballots: readonly RecountedBallot[];
  /** no ballot differs from what was proclaimed */
  readonly holds: boolean;
}

/** What a thread is given. */
export interface RecountShare {
  readonly configuration: Configuration;
  readonly stretch: Stretch;
}

/** Entries below which starting a second thread takes longer than it saves. */
const WORTH_A_THREAD = 50_000;

/**
 * Counts every ballot of a ledger again from its entries: no read model has a part in it. An embedded ledger is read by several threads at
 * once, each a stretch of it; a cluster in its order by one.
 *
 * @param threads  as many as the entries are worth, two at most, when absent
 */
export const recountLedger = async (configuration: Configuration, ledger: EventStore, threads?: number): Promise<LedgerRecount> => {
  const head = await ledger.head();
  const entries = (head?.number ?? -1) + 1;
  const stretches = stretchesOf(ledger, entries, threads ?? (entries < WORTH_A_THREAD ? 1 : 2));
  const counted =
    stretches.length > 1
      ? await Promise.all(stretches.map((stretch) => recountOnThread({ configuration, stretch })))
      : await Promise.all(stretches.map((stretch) => recountStretch(ledger, stretch)));
  const ballots = recountOf(counted);
  const holds = ballots.every(({ agrees, twice, offRoll }) => agrees !== false && twice === 0 && offRoll === 0);
  return { entries, threads: stretches.length, ballots, holds };
};

/** Equal parts of the ledger, in its order; the whole where the store cannot tell where one begins. */
export const stretchesOf = (ledger: EventStore, entries: number, parts: number): readonly Stretch[] => {
  if (entries === 0) return [];
  const { checkpointOf } = ledger;
  if (!checkpointOf) return [{ to: entries - 1 }];
  const size = Math.ceil(entries / parts);
  return Array.from({ length: Math.ceil(entries / size) }, (_, part) => ({
    after: part === 0 ? undefined : checkpointOf.call(ledger, part * size - 1),
    to: Math.min(entries, (part + 1) * size) - 1,
  }));
};

const recountOnThread = async (share: RecountShare): Promise<CountedStretch> => {
  const worker = new Worker(new URL('./recount.worker.js', import.meta.url), { workerData: share });
  try {
    const [counted] = (await once(worker, 'message')) as [CountedStretch];
    return counted;
  } finally {
    await worker.terminate();
  }
};
