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
  private cells: Cell[] = [];

  constructor(database: Database, { table, columns, onConflict = '' }: BulkTable) {
    const row = `(${columns.map(() => '?').join(', ')})`;
    const insert = (rows: number): Statement =>
      database.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${Array<string>(rows).fill(row).join(', ')} ${onConflict}`);
    this.width = columns.length;
    this.full = columns.length * ROWS_AT_ONCE;
    this.many = insert(ROWS_AT_ONCE);
    this.one = insert(1);
  }

  add(...row: Row): void {
    for (const cell of row) this.cells.push(cell);
    if (this.cells.length < this.full) return;
    this.many.run(this.cells);
    this.cells = [];
  }

  /** Inserts what is still gathered. */
  flush(): void {
    for (let first = 0; first < this.cells.length; first += this.width) this.one.run(this.cells.slice(first, first + this.width));
    if (this.cells.length > 0) this.cells = [];
  }
}
