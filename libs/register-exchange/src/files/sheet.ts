import type { Language } from '#counting';

/** What stands in one field. Amounts are in cents. */
export type Cell = string | number | null;

/** How a field is written: `cents` as an amount, `date` as a calendar date. */
export type ColumnKind = 'text' | 'date' | 'integer' | 'cents';

export interface Column {
  /** stable name: the key in JSON, and the heading an import recognises */
  readonly name: string;
  readonly kind: ColumnKind;
  readonly heading: Readonly<Record<Language, string>>;
}

export type Row = Readonly<Record<string, Cell>>;

/** A register as it goes out: what it is about, its columns, and its rows, read while they are written. */
export interface Sheet {
  /** `members`, and the beginning of the file name */
  readonly name: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly language: Language;
  /** the day it is about */
  readonly asOf: string;
  /** ledger number up to which entries are taken into account */
  readonly knownAt: number;
  readonly columns: readonly Column[];
  readonly rows: AsyncIterable<Row>;
}
