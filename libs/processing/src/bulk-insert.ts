import type { Database, Statement } from 'better-sqlite3';

/** Rows in one statement: calling the database costs three times what writing a row does, and more than twenty gain nothing. */
const ROWS_AT_ONCE = 20;

export interface BulkTable {
  readonly table: string;
  readonly columns: readonly string[];
  /** what follows the values, such as `ON CONFLICT …` */
  readonly onConflict?: string;
}

type Cell = string | number | null;

/**
 * Gathers rows of one table and inserts them many at a time, in the order in which they were added.
 *
 * What was gathered is not in the file before `flush`: call it before reading the table, and before the batch commits.
 */
export class BulkInsert<Row extends readonly Cell[]> {
  private readonly many: Statement;
  private readonly one: Statement;
  private readonly full: number;
  private readonly width: number;
  private readonly cells: Cell[];
  private filled = 0;

  constructor(database: Database, { table, columns, onConflict = '' }: BulkTable) {
    const row = `(${columns.map(() => '?').join(', ')})`;
    const insert = (rows: number): Statement =>
      database.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${Array<string>(rows).fill(row).join(', ')} ${onConflict}`);
    this.width = columns.length;
    this.full = columns.length * ROWS_AT_ONCE;
    this.cells = Array<Cell>(this.full).fill(null);
    this.many = insert(ROWS_AT_ONCE);
    this.one = insert(1);
  }

  add(row: Row): void {
    for (const cell of row) {
      this.cells[this.filled] = cell;
      this.filled += 1;
    }
    if (this.filled < this.full) return;
    this.filled = 0;
    this.many.run(this.cells);
  }

  /** Inserts what is still gathered. */
  flush(): void {
    const { filled } = this;
    this.filled = 0;
    for (let first = 0; first < filled; first += this.width) this.one.run(this.cells.slice(first, first + this.width));
  }
}
