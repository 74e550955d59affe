import type { DomainEvent } from '#kernel';

/** A movement file begins to be taken over. Its id follows from its bytes: the same file is the same import. */
export type ImportStarted = DomainEvent<
  'ImportStarted',
  {
    readonly importId: string;
    /** 1, and one more after each reversion */
    readonly attempt: number;
    /** lines of the file */
    readonly lines: number;
    /** lines that are to be recorded */
    readonly valid: number;
    /** ledger number the plan was made on: an import that was cut short goes on from the same plan */
    readonly basedOn: number;
  }
>;

export type ImportCompleted = DomainEvent<
  'ImportCompleted',
  {
    readonly importId: string;
    readonly attempt: number;
    /** lines that were recorded */
    readonly recorded: number;
    /** lines that could no longer be recorded, because others wrote meanwhile */
    readonly refused: number;
  }
>;

/** Everything an import had recorded was taken back. */
export type ImportReverted = DomainEvent<
  'ImportReverted',
  { readonly importId: string; readonly attempt: number; readonly entries: number }
>;

export type ImportEvent = ImportStarted | ImportCompleted | ImportReverted;
