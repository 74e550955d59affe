import type { Checkpoint } from '#event-store';
import type { Database } from 'better-sqlite3';
import type { Progress } from './ledger-anchor.js';
import { prepared } from './prepared.js';
import { progressColumns, progressOf, rowOf, setProgress, type ProgressRow } from './progress-columns.js';

/** A command the ledger has refused by a rule: kept for people to look at. */
export interface RefusedCommand {
  readonly commandId: string;
  readonly effect: string;
  /** id of the event reacted to, or the command id itself for a deadline */
  readonly causationId: string;
  readonly code: string;
  /** JSON */
  readonly details: string;
  /** ISO 8601, UTC */
  readonly refusedAt: string;
}

interface CheckpointRow extends ProgressRow {
  readonly tables: string;
  readonly startPosition: string | null;
  readonly startNumber: number;
}

/** Where a process stands, and where it began to answer for what happens. */
export interface ProcessCheckpoint {
  /** the tables it remembers in, as text */
  readonly tables: string;
  readonly start: Checkpoint | undefined;
  readonly progress: Progress;
}

/** Tables of the runner are beside those of the process itself, which therefore take other names. */
export const isRunnerTable = (name: string): boolean => name.startsWith('process_');

export const createProcessTables = (database: Database): void => {
  database.exec(`
  CREATE TABLE IF NOT EXISTS process_fence (only INTEGER PRIMARY KEY CHECK (only = 1), token INTEGER NOT NULL) STRICT;
  INSERT OR IGNORE INTO process_fence (only, token) VALUES (1, 0);
  CREATE TABLE IF NOT EXISTS process_checkpoint (
    only           INTEGER PRIMARY KEY CHECK (only = 1),
    tables         TEXT    NOT NULL,
    startPosition  TEXT,
    startNumber    INTEGER NOT NULL,${progressColumns}
  ) STRICT;
  CREATE TABLE IF NOT EXISTS process_refusal (
    commandId   TEXT PRIMARY KEY,
    effect      TEXT NOT NULL,
    causationId TEXT NOT NULL,
    code        TEXT NOT NULL,
    details     TEXT NOT NULL,
    refusedAt   TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS process_deadline (commandId TEXT PRIMARY KEY, effect TEXT NOT NULL, settledAt TEXT NOT NULL) STRICT;`);
};

/** Raises the fence to this token. @returns false when a later holder has raised it higher */
export const raiseFence = (database: Database, token: number): boolean =>
  prepared(database, 'UPDATE process_fence SET token = @token WHERE token <= @token').run({ token }).changes === 1;

export const readProcessCheckpoint = (database: Database): ProcessCheckpoint | undefined => {
  const row = prepared<[], CheckpointRow>(database, 'SELECT * FROM process_checkpoint').get();
  if (!row) return undefined;
  const { tables, startPosition, startNumber } = row;
  return {
    tables,
    start: startPosition === null ? undefined : { position: startPosition, number: startNumber },
    progress: progressOf(row),
  };
};

export const insertProcessCheckpoint = (database: Database, tables: string, start: Checkpoint | undefined): void => {
  const position = start?.position ?? null;
  const number = start?.number ?? -1;
  prepared(
    database,
    `INSERT INTO process_checkpoint (only, tables, startPosition, startNumber, position, number)
     VALUES (1, @tables, @position, @number, @position, @number)`,
  ).run({ tables, position, number });
};

export const writeProcessProgress = (database: Database, progress: Progress): void => {
  prepared<[ProgressRow], never>(database, `UPDATE process_checkpoint SET ${setProgress} WHERE only = 1`).run(rowOf(progress));
};

export const writeTables = (database: Database, tables: string): void => {
  prepared(database, 'UPDATE process_checkpoint SET tables = ? WHERE only = 1').run(tables);
};

/** A command given again after a crash is refused again: the first refusal stands. */
export const insertRefusal = (database: Database, refusal: RefusedCommand): void => {
  prepared<[RefusedCommand], never>(
    database,
    `INSERT OR IGNORE INTO process_refusal (commandId, effect, causationId, code, details, refusedAt)
     VALUES (@commandId, @effect, @causationId, @code, @details, @refusedAt)`,
  ).run(refusal);
};
