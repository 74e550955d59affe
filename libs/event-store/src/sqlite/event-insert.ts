import type { Database, Statement } from 'better-sqlite3';
import type { EventToAppend } from '../event-store.js';

/** Events one statement inserts at most: calling the database for each costs as much again as writing its row. */
export const MOST_ROWS = 32;

type Cell = string | number;

/** Inserts events at the end of the ledger, all or none of a call. */
export class EventInsert {
  private readonly statements: Statement[] = [];
  private cells: Cell[] = [];
  private rows = 0;

  constructor(private readonly database: Database) {}

  /** How many events wait for `run`. */
  get waiting(): number {
    return this.rows;
  }

  /** Adds the events of a stream from a revision on; nothing is written yet. */
  add(stream: string, first: number, events: readonly EventToAppend[]): void {
    let revision = first;
    for (const { id, type, data, meta } of events) {
      this.cells.push(stream, revision, id, type, data, meta);
      revision += 1;
    }
    this.rows += events.length;
  }

  /**
   * Writes what waits; afterwards nothing does.
   * @returns position of the last one; those before it stand right before it
   * @throws SqliteError, and nothing was written
   */
  run(): number {
    const { cells, rows } = this;
    this.cells = [];
    this.rows = 0;
    let position = 0;
    for (let from = 0; from < rows; from += MOST_ROWS) {
      const count = Math.min(MOST_ROWS, rows - from);
      const part = count === rows ? cells : cells.slice(from * COLUMNS, (from + count) * COLUMNS);
      position = Number(this.statementFor(count).run(part).lastInsertRowid);
    }
    return position;
  }

  private statementFor(rows: number): Statement {
    return (this.statements[rows] ??= this.database.prepare(
      `INSERT INTO event (stream, revision, id, type, data, meta) VALUES ${Array<string>(rows).fill('(?, ?, ?, ?, ?, ?)').join(', ')}`,
    ));
  }
}

const COLUMNS = 6;
