export type DemoPerson = 'chair' | 'member' | 'board' | 'clerk' | 'treasurer' | 'auditor' | 'operator';

/** What this ledger holds: nothing, a cooperative's own entries, or invented members and how far they have been set up. */
export interface LedgerState {
  readonly state: 'none' | 'loading' | 'ready' | 'interrupted' | 'failed';
  /** true while nothing was ever recorded */
  readonly ledgerEmpty: boolean;
  /** whom a visitor of the demo may be */
  readonly people: readonly DemoPerson[];
  readonly progress?: { readonly stage: 'members' | 'votes'; readonly done: number; readonly total: number };
  /** code of what stopped it */
  readonly code?: string;
}
