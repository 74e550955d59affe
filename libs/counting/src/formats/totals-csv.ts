import type { Candidate, Election } from '../election/election.js';
import type { Paper } from '../election/paper.js';
import { countIn } from './cell-count.js';
import { readCsv } from './csv.js';
import { invalidAt } from './text-position.js';

/**
 * Reads votes already added up, a candidate a row: `name;votes`, in the order of the paper. Each vote is a paper with that one mark.
 *
 * @throws DomainError with `line` and `column`: `CSV_WIDTH_INVALID`, `CSV_COUNT_INVALID`, `CSV_NAME_REPEATED`, and those of CSV itself
 */
export const readTotalsCsv = (text: string, { seats }: { readonly seats: number }): Election => {
  const candidates: Candidate[] = [];
  const papers: Paper[] = [];
  for (const { line, cells } of readCsv(text)) {
    const [name, votes] = cells;
    if (!name || cells.length !== 2) throw invalidAt('CSV_WIDTH_INVALID', { line, column: 1 }, { expected: 2, found: cells.length });
    if (candidates.some((known) => known.name === name.text))
      throw invalidAt('CSV_NAME_REPEATED', { line, column: 1 }, { found: name.text });
    const n = candidates.length + 1;
    candidates.push({ n, name: name.text });
    papers.push({ marks: [n], count: countIn(votes, line) });
  }
  if (candidates.length === 0) throw invalidAt('CSV_HEADER_INVALID', { line: 1, column: 1 });
  return { seats, candidates, papers };
};
