/** The first thing in which the ledger is not what was sealed. */
export interface SealDifference {
  /** ledger number of the entry; the size of the checkpoint for `root` and `signature` */
  readonly number: number;
  readonly stream: string;
  readonly revision: number;
  /**
   * `missing`: sealed, and no longer in the ledger. `extra`: in the ledger between sealed entries, and never sealed. `root`: the sealed
   * entries do not lead to the root that was signed. `signature`: the checkpoint is not signed by the log. Anything else is the member of the
   * entry that was changed.
   */
  readonly what: 'missing' | 'extra' | 'id' | 'stream' | 'rev' | 'type' | 'time' | 'data' | 'meta' | 'root' | 'signature';
  /** what was sealed */
  readonly expected: string;
  /** what the ledger holds */
  readonly found: string;
}
