import type { ErrorDetails } from '#kernel';

/** Why a line of a file cannot be recorded as it is. */
export interface RowProblem {
  readonly line: number;
  /** heading of the column, as the file has it; empty when it is about the line */
  readonly column: string;
  /** what stands there */
  readonly value: string;
  /** stable code: of the file, or of the rule that refuses */
  readonly code: string;
  readonly details: ErrorDetails;
  /** what may have been meant; null where there is no telling */
  readonly suggestion: string | null;
}

/** A value that was read, or what is wrong with it. */
export type ReadValue<Value> =
  { readonly value: Value } | { readonly code: string; readonly suggestion: string | null; readonly details?: ErrorDetails };
