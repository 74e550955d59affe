/** Where an import stands. */
export interface ImportStanding {
  readonly importId: string;
  readonly status: 'new' | 'started' | 'completed' | 'reverted';
  readonly lines: number;
  readonly valid: number;
  readonly recorded: number;
  readonly refused: number;
  /** lines given to the ledger so far, while it runs */
  readonly done?: number;
  /** code of what stopped it */
  readonly stoppedBy?: string;
}

/** Why a line cannot be recorded as it is. */
export interface RowProblem {
  readonly line: number;
  /** heading, as the file has it */
  readonly column: string;
  readonly value: string;
  readonly code: string;
  readonly reason: string;
  readonly suggestion: string | null;
}

/** What an import would do. */
export interface ImportReport {
  readonly importId: string;
  readonly form: {
    readonly encoding: string;
    readonly delimiter: string;
    readonly columns: Readonly<Record<string, string>>;
    readonly ignored: readonly string[];
  };
  readonly paymentsAssumed: boolean;
  readonly lines: number;
  readonly valid: number;
  readonly invalid: number;
  readonly movements: Readonly<Record<string, number>>;
  readonly change: { readonly shares: number; readonly subscribedCents: number; readonly paidUpCents: number };
  readonly problems: readonly RowProblem[];
  readonly problemCount: number;
}
