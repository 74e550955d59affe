import type { Candidate, Election } from '../election/election.js';
import type { Paper } from '../election/paper.js';
import { countIn } from './cell-count.js';
import { positionOf, readCsv } from './csv.js';
import { invalidAt } from './text-position.js';

/**
 * Reads votes already added up, a candidate a row: `name;votes`, in the order of the paper. Each vote is a paper with that one mark.
 *
 * @throws DomainError with `line` and `column`: `CSV_WIDTH_INVALID`, `CSV_COUNT_INVALID`, `CSV_NAME_REPEATED`, and those of CSV itself
 */
export const readTotalsCsv = (text: string, { seats }: { readonly seats: number }): Election => {
  const candidates: Candidate[] = [];
  const papers: Paper[] = [];
  for (const row of readCsv(text)) {
    const [name, ...others] = row.cells;
    if (name === undefined || others.length !== 1) {
      throw invalidAt('CSV_WIDTH_INVALID', positionOf(row, Math.min(row.cells.length, 2)), { expected: 2, found: row.cells.length });
    }
    if (candidates.some((known) => known.name === name)) throw invalidAt('CSV_NAME_REPEATED', positionOf(row, 0), { found: name });
    const n = candidates.length + 1;
    candidates.push({ n, name });
    papers.push({ marks: [n], count: countIn(row, 1) });
  }
  if (candidates.length === 0) throw invalidAt('CSV_HEADER_INVALID', { line: 1, column: 1 });
  return { seats, candidates, papers };
};
