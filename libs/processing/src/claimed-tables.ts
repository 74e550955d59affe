/** What a read model says, whole, for somebody who compares it with the entries it was made from. */
export interface ClaimedTables {
  /** ledger number of the last entry it has taken; -1 before the first */
  readonly number: number;
  /** rows by the name of their table, in the order of their keys; read while they are taken, so take them before anything else is asked */
  readonly tables: Readonly<Record<string, Iterable<object>>>;
}
