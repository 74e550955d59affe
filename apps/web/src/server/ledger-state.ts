/** What this ledger holds: nothing, a cooperative's own entries, or invented members and how far they have been set up. */
export interface LedgerState {
  readonly state: 'none' | 'loading' | 'ready' | 'interrupted' | 'failed';
  /** true while nothing was ever recorded */
  readonly ledgerEmpty: boolean;
  readonly progress?: { readonly stage: 'members' | 'votes'; readonly done: number; readonly total: number };
  /** code of what stopped it */
  readonly code?: string;
}
