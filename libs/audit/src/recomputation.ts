import type { RecordedEvent } from '#kernel';
import type { Row, Table } from './table.js';

/** A table with its rows as the entries give them. */
export interface RecomputedTable {
  readonly table: Table;
  /** in the order of their keys */
  rows(): Iterable<Row>;
}

/**
 * What a read model claims, worked out again from the entries alone: no database, and no line of the projections. It holds members, holders and
 * ballots, never the entries.
 */
export interface Recomputation {
  readonly tables: readonly RecomputedTable[];
  /** types of the entries it has to be given */
  readonly handles: readonly string[];
  /** Takes an entry of one of these types; entries come in the order of the ledger. */
  take(event: RecordedEvent): void;
}
