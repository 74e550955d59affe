import { canonicalJson } from '#kernel';

/** What a cell of a claimed table holds: what canonical JSON can carry. */
export type Cell = string | number | boolean | null | readonly Cell[] | { readonly [name: string]: Cell };

export type Row = Readonly<Record<string, Cell>>;

/** A table that a read model claims, and that follows from the entries. */
export interface Table {
  /** name of the file that claims it: `projections/<name>.json` */
  readonly name: string;
  /** the columns that tell a row from every other; all are text, and rows stand in their order */
  readonly key: readonly string[];
}

/** As an export holds it: what is absent is left out. Canonical JSON carries nothing a cell cannot. */
export const cellOf = (value: object): Cell => JSON.parse(canonicalJson(value)) as Cell;

/** A cell as text: as it is where it is text, else as JSON writes it. */
export const cellText = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : JSON.stringify(cell ?? ''));

/** The key of a row as one text: two rows of a table stand in the order of theirs. */
export const keyOf = ({ key }: Table, row: Row): string => key.map((column) => cellText(row[column])).join('\t');

/** Rows in the order of their keys, compared by code unit, as the database compares text. */
export const inOrder = (table: Table, rows: readonly Row[]): readonly Row[] => {
  const keyed = rows.map((row) => [keyOf(table, row), row] as const);
  return keyed.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)).map(([, row]) => row);
};
