import { readCsv } from '../formats/csv.js';
import { isDebianTally } from '../formats/debian-tally.js';
import { isRctabHeader } from '../formats/rctab-csv.js';
import { linesOf } from '../formats/text-position.js';

/** The shapes of file ballots come in. */
export type FileFormat = 'blt' | 'rctab' | 'ranked' | 'totals' | 'debian' | 'graded';

/**
 * What shape a file has, from its first lines.
 * @throws DomainError as reading CSV does
 */
export const formatOf = (text: string): FileFormat => {
  const first = linesOf(text).find((line) => !/^\s*(#|$)/.test(line)) ?? '';
  if (/^\s*\d+\s+\d+\s*(#|$)/.test(first)) return 'blt';
  if (isDebianTally(text)) return 'debian';
  const [header, ...rows] = readCsv(text);
  const names = header?.cells.map((cell) => cell.text) ?? [];
  if (isRctabHeader(names)) return 'rctab';
  const all = header ? [header, ...rows] : [];
  if (all.every(({ cells }) => cells.length === 2 && /^\d+$/.test(cells[1]?.text ?? ''))) return 'totals';
  return 'ranked';
};
