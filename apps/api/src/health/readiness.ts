import { codeOf } from '#kernel';
import type { EventStore } from '#event-store';
import type { ProjectionStatus, ReadModels } from '#processing';
import type { ProcessesStatus, RunningProcesses } from '../composition/running-processes.js';
import type { SealDto } from '../seal/seal.dto.js';
import type { SealState } from '../seal/seal-state.js';

export interface Readiness {
  readonly status: 'ready' | 'notReady';
  readonly ledger: { readonly reachable: boolean; readonly number: number; readonly code?: string };
  readonly readModels: readonly ProjectionStatus[];
  /** null where other nodes run the processes */
  readonly processes: ProcessesStatus | null;
  /** what is not sealed is waiting to be; entries are recorded all the same */
  readonly seal: SealDto;
}

/**
 * Ready when the ledger answers and no read model has stopped at an event it could not take. A process or a sealer that has stopped is shown and
 * raises its alarm by the metrics; people are still answered as they should be, so that no balancer has to turn away from this node.
 */
export const readinessOf = async (
  store: EventStore,
  readModels: ReadModels,
  processes: Pick<RunningProcesses, 'status'>,
  seal: Pick<SealState, 'now'>,
): Promise<Readiness> => {
  const ledger = await store.head().then(
    (head) => ({ reachable: true, number: head?.number ?? -1 }),
    (error: unknown) => ({ reachable: false, number: -1, code: codeOf(error) ?? 'UNEXPECTED' }),
  );
  const statuses = readModels.status();
  const following = statuses.every(({ state }) => state === 'active' || state === 'booting');
  return {
    status: ledger.reachable && following ? 'ready' : 'notReady',
    ledger,
    readModels: statuses,
    processes: processes.status() ?? null,
    seal: await seal.now(),
  };
};
