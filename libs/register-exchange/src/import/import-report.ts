import type { Cents } from '#kernel';
import type { Import } from './import.js';
import type { BalanceReconciliation } from './balances.js';
import type { MovementKind } from './movement-kinds.js';
import type { FileForm } from './read-table.js';
import type { RowProblem } from './row-problem.js';

/** How many lines of each kind can be recorded. */
export type MovementCounts = Partial<Readonly<Record<MovementKind, number>>>;

/** What an import would do, or what it did. */
export interface ImportReport {
  readonly importId: string;
  /** `new` until it is begun */
  readonly status: Import['status'];
  readonly form: FileForm;
  /** shares are taken to have been paid in full when they were subscribed: the file has no column that says what was paid */
  readonly paymentsAssumed: boolean;
  readonly lines: number;
  readonly valid: number;
  readonly invalid: number;
  readonly movements: MovementCounts;
  /** by how much the register changes */
  readonly change: { readonly shares: number; readonly subscribedCents: Cents; readonly paidUpCents: Cents };
  /** the first thousand */
  readonly problems: readonly RowProblem[];
  readonly problemCount: number;
  /** where closing balances were given */
  readonly balances?: BalanceReconciliation;
}
