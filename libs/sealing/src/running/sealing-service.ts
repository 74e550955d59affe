import type { LeasedService } from '#processing';
import type { SealingStatus } from './sealing-status.js';

/** The sealer of a node, as its processes start and stop it with the lease. */
export interface SealingService extends LeasedService {
  /** what was last heard of it; `undefined` where another node seals, or none */
  status(): SealingStatus | undefined;
}
