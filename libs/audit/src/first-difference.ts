import { canonicalJson } from '#kernel';
import { cellText, keyOf, type Row, type Table } from './table.js';

/** The first cell in which a claim and the entries differ. */
export interface CellDifference {
  /** file of the claim, and its row from 1 */
  readonly path: string;
  readonly row: number;
  /** the key of the row, `memberId 5d3e…, validFrom 2015-01-01` */
  readonly key: string;
  /** column; none where the whole row is too many or missing */
  readonly column?: string;
  /** canonical JSON; none where there is no such row */
  readonly claimed?: string;
  readonly recomputed?: string;
}

/** A row of a claim, and where it stands. */
export interface ClaimedRow {
  readonly path: string;
  readonly place: number;
  readonly row: Row;
}

/** Compares two tables row by row. @returns how many rows agree, when all do */
export const firstDifference = async (
  table: Table,
  claimed: AsyncIterable<ClaimedRow>,
  recomputed: Iterable<Row>,
): Promise<CellDifference | number> => {
  const expected = recomputed[Symbol.iterator]();
  let rows = 0;
  let last: ClaimedRow | undefined;
  for await (const claim of claimed) {
    last = claim;
    const { value, done } = expected.next() as IteratorResult<Row, undefined>;
    const difference = done ? tooMany(table, claim) : rowDifference(table, claim, value);
    if (difference) return difference;
    rows += 1;
  }
  const missing = expected.next() as IteratorResult<Row, undefined>;
  if (missing.done) return rows;
  const place = { path: last?.path ?? `projections/${table.name}.json`, row: (last?.place ?? 0) + 1 };
  return { ...place, key: told(table, missing.value), recomputed: canonicalJson(missing.value) };
};

const rowDifference = (table: Table, claim: ClaimedRow, recomputed: Row): CellDifference | undefined => {
  const { path, place, row } = claim;
  const [claimedKey, key] = [keyOf(table, row), keyOf(table, recomputed)];
  if (claimedKey > key) return { path, row: place, key: told(table, recomputed), recomputed: canonicalJson(recomputed) };
  if (claimedKey < key) return tooMany(table, claim);
  const column = [...new Set([...Object.keys(row), ...Object.keys(recomputed)])]
    .sort()
    .find((name) => text(row[name]) !== text(recomputed[name]));
  if (column === undefined) return undefined;
  return { path, row: place, key: told(table, row), column, claimed: text(row[column]), recomputed: text(recomputed[column]) };
};

const tooMany = (table: Table, { path, place, row }: ClaimedRow): CellDifference => ({
  path,
  row: place,
  key: told(table, row),
  claimed: text(row),
});

const told = ({ key }: Table, row: Row): string => key.map((column) => `${column} ${cellText(row[column])}`).join(', ');

/** A claim may hold anything JSON can write. */
const text = (value: unknown): string => {
  try {
    return value === undefined ? 'nothing' : canonicalJson(value);
  } catch {
    return JSON.stringify(value);
  }
};
