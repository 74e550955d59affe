import { exactCount } from '../election/paper-count.js';
import { positionOf } from './csv.js';
import type { CsvRow } from './csv.js';
import { invalidAt } from './text-position.js';

/** A number of papers in a cell: a whole number of at most 40 digits. */
export const countIn = (row: CsvRow, cell: number): number | bigint => {
  const text = row.cells[cell] ?? '';
  if (/^\d{1,40}$/.test(text)) return text.length < 16 ? Number(text) : exactCount(BigInt(text));
  throw invalidAt('CSV_COUNT_INVALID', positionOf(row, cell), { found: text.slice(0, 50) });
};
