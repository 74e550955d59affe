import type { Database } from 'better-sqlite3';

export interface KeyedTable {
  readonly table: string;
  /** the `INTEGER PRIMARY KEY` */
  readonly key: string;
  /** the long, random text it stands for, such as a UUID */
  readonly name: string;
  /** the unique index on `name`, among the `indexes` of the projection */
  readonly index: string;
}

/**
 * Small numbers in place of long random names, so that rows of one subject stay together.
 *
 * An index on random names is the dearest of a table: each row lands on another page. While a file is being built it does not exist yet, and
 * names are looked up in memory (about 100 bytes each); from then on in the index. The rows are written by whoever adds names.
 */
export class SmallKeys {
  private readonly noted = new Map<string, number>();
  private readonly indexed: boolean;
  private readonly keyOf;
  private readonly greatest;
  private last: number | undefined;

  constructor(database: Database, { table, key, name, index }: KeyedTable) {
    this.indexed = database.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'index' AND name = ?`).get(index) !== undefined;
    this.keyOf = database.prepare<[string], number>(`SELECT ${key} FROM ${table} WHERE ${name} = ?`).pluck();
    this.greatest = database.prepare<[], number | null>(`SELECT max(${key}) FROM ${table}`).pluck();
  }

  find(name: string): number | undefined {
    return this.noted.get(name) ?? (this.indexed ? this.keyOf.get(name) : undefined);
  }

  /** @param name  one that has no key yet */
  add(name: string): number {
    this.last = (this.last ?? this.greatest.get() ?? 0) + 1;
    this.noted.set(name, this.last);
    return this.last;
  }

  /** The rows of all names added so far are in the table. */
  written(): void {
    if (this.indexed) this.noted.clear();
  }
}
