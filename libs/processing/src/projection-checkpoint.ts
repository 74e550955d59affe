import type { Database } from 'better-sqlite3';
import { atTheBeginning, type Progress } from './ledger-anchor.js';
import { prepared } from './prepared.js';
import { progressColumns, progressOf, rowOf, setProgress, type ProgressRow } from './progress-columns.js';
import type { Projection } from './projection.js';

interface Row extends ProgressRow {
  readonly version: number;
  readonly tables: string;
  readonly indexes: string;
}

/** What a file says about itself. */
export interface ProjectionFileDescription {
  /** made by this version of the projection, with this schema: it can be continued */
  readonly current: boolean;
  /** has the tables that queries of today expect: it can be read while the next one is being built */
  readonly readable: boolean;
  readonly progress: Progress;
}

const table = `
  CREATE TABLE projection_checkpoint (
    only           INTEGER PRIMARY KEY CHECK (only = 1),
    version        INTEGER NOT NULL,
    tables         TEXT    NOT NULL,
    indexes        TEXT    NOT NULL,${progressColumns}
  ) STRICT`;

export const createCheckpoint = (database: Database, { version, schema, indexes }: Projection): void => {
  database.exec(table);
  database
    .prepare('INSERT INTO projection_checkpoint (only, version, tables, indexes, number) VALUES (1, ?, ?, ?, -1)')
    .run(version, textOf(schema), textOf(indexes));
};

export const readCheckpoint = (database: Database, { version, schema, indexes }: Projection): ProjectionFileDescription => {
  const row = prepared<[], Row>(database, 'SELECT * FROM projection_checkpoint').get();
  if (!row) return { current: false, readable: false, progress: atTheBeginning };
  const readable = row.tables === textOf(schema);
  return { current: readable && row.version === version && row.indexes === textOf(indexes), readable, progress: progressOf(row) };
};

/** Belongs in the transaction that writes the rows. */
export const writeCheckpoint = (database: Database, progress: Progress): void => {
  prepared<[ProgressRow], never>(database, `UPDATE projection_checkpoint SET ${setProgress} WHERE only = 1`).run(rowOf(progress));
};

const textOf = (statements: readonly string[]): string => statements.join(';\n');
