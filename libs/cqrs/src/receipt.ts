import type { DomainEvent } from '#kernel';

/** Where a command landed in the ledger. */
export interface Receipt {
  readonly stream: string;
  /** last revision of the stream after the command; -1 when the stream still does not exist */
  readonly revision: number;
  /** position of the last event written; absent when nothing had to change */
  readonly position?: string;
  /** ledger number of that event: what people, proofs and `minPosition` refer to */
  readonly number?: number;
  /** what would be recorded: only in the answer to a dry run */
  readonly dryRun?: readonly DomainEvent[];
}
