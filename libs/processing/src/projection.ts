import type { RecordedEvent } from '#kernel';
import type { Database } from 'better-sqlite3';

/**
 * A read model: rows that follow from the ledger and from nothing else, so that they can be dropped and rebuilt at any time.
 *
 * Each projection owns one SQLite file. Its rows and its checkpoint are written in one transaction.
 */
export interface Projection {
  /** kebab-case; its file is `<name>.<generation>.sqlite` */
  readonly name: string;
  /** raised with every change of meaning; a file of another version, or of another schema, is rebuilt */
  readonly version: number;
  /** event types it wants; an event nobody wants is never parsed */
  readonly handles: readonly string[] | 'all';
  /** `CREATE TABLE` statements, with every key that `apply` looks up or conflicts on; names do not begin with `projection_` */
  readonly schema: readonly string[];
  /** `CREATE INDEX` statements that only queries need: a rebuild runs them last, because filling an indexed table is slower */
  readonly indexes: readonly string[];
  /** Prepares the statements of one file. Called once for each connection; nothing may be kept from one call to the next. */
  prepare(database: Database): ProjectionWriter;
}

/** Writes rows. Both functions are called inside a transaction that the projector opens and commits. */
export interface ProjectionWriter {
  /** Called once for each wanted event, in ledger order. Throwing stops this projection, and only this one. */
  apply(event: RecordedEvent): void;
  /** Called before the batch commits: writes what `apply` gathered in memory. */
  flush?(): void;
}
