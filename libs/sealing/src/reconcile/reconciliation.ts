import type { SealDifference } from './difference.js';

/** What came of holding the whole ledger against its seal. */
export interface Reconciliation {
  /** ISO 8601, UTC */
  readonly startedAt: string;
  readonly finishedAt: string;
  /** sealed entries that were compared: all of them when everything holds */
  readonly entries: number;
  readonly holds: boolean;
  /** the first difference; null when there is none */
  readonly difference: SealDifference | null;
}
