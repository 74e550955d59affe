import type { Database } from 'better-sqlite3';
import type { ProjectionStatus } from './processing-status.js';

/** How far a read model has come, and whether that is short of what was asked. */
export interface Freshness {
  /** ledger number of the last event in its rows; -1 before the first */
  readonly number: number;
  /** true when the time was up before `minNumber` was reached */
  readonly stale: boolean;
}

/** What queries use. */
export interface ReadModels {
  /**
   * A read-only connection to the rows of a projection. It follows the swap after a rebuild, so take it anew for every query and never
   * keep it across an `await`; `prepared` keeps its statements.
   * @throws DomainError `READ_MODEL_UNKNOWN`, `READ_MODEL_BUILDING` (unavailable: there is nothing yet that this version could read)
   */
  reader(name: string): Database;
  /**
   * Waits until a projection has taken the event of this ledger number, so that a person reads what they wrote.
   * @param minNumber  from a receipt; `undefined` asks only how far the projection is
   * @param timeoutMs  milliseconds to wait at most; 2,000 when absent
   * @throws DomainError `READ_MODEL_UNKNOWN`
   */
  waitFor(name: string, minNumber: number | undefined, timeoutMs?: number): Promise<Freshness>;
  status(): readonly ProjectionStatus[];
}
