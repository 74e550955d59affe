import { exactCount } from '../election/paper-count.js';
import type { Cell } from './csv.js';
import { invalidAt } from './text-position.js';

/** A number of papers in a cell: a whole number of at most 40 digits. */
export const countIn = (cell: Cell | undefined, line: number): number | bigint => {
  if (cell && /^\d{1,40}$/.test(cell.text)) return exactCount(BigInt(cell.text));
  throw invalidAt('CSV_COUNT_INVALID', { line, column: cell?.column ?? 1 }, { found: (cell?.text ?? '').slice(0, 50) });
};
