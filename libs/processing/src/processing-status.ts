/**
 * - `booting`: catching up with the ledger
 * - `active`: has caught up once, follows
 * - `paused`: waits for an operator, or for the lease
 * - `error`: stopped at an event it could not take; goes on after an operator reactivated it
 * - `finished`: stopped with its node
 */
export type ProcessingState = 'booting' | 'active' | 'paused' | 'error' | 'finished';

/** The last thing that went wrong. */
export interface ProcessingFault {
  /** ISO 8601, UTC */
  readonly at: string;
  readonly message: string;
  /** ledger number of the event that could not be taken, when it was one */
  readonly number?: number;
}

/** What health checks and metrics show of one projection or process: plain data that crosses threads. */
export interface ProcessingStatus {
  readonly name: string;
  readonly state: ProcessingState;
  /** ledger number of the last event taken; -1 before the first */
  readonly number: number;
  /** events in the ledger that were not yet taken */
  readonly lagEvents: number;
  /** since it last moved, or last found that there was nothing more to take */
  readonly secondsSinceProgress: number;
  readonly lastError?: ProcessingFault;
}

export interface ProjectionStatus extends ProcessingStatus {
  readonly version: number;
  /** which file is being read: grows by one with every rebuild; 0 while the first one is being built */
  readonly generation: number;
  /** how far the file beside it has come, while one is being built */
  readonly rebuiltTo?: number;
}

export interface ProcessStatus extends ProcessingStatus {
  /** how many of its commands the ledger has refused by a rule */
  readonly refused: number;
}
