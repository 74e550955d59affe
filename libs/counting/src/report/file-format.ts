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
  const head = linesOf(text.slice(0, BEGINNING)).find((line) => !/^\s*(#|$)/.test(line)) ?? '';
  if (/^\s*\d+\s+\d+\s*(#|$)/.test(head)) return 'blt';
  if (isDebianTally(text)) return 'debian';
  const first = readCsv(head)[0]?.cells ?? [];
  if (isRctabHeader(first)) return 'rctab';
  return first.length === 2 && /^\d+$/.test(first[1] ?? '') ? 'totals' : 'ranked';
};

/** Enough characters to hold the first line of any header. */
const BEGINNING = 100_000;
