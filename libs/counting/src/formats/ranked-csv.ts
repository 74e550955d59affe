import type { Candidate, Election } from '../election/election.js';
import { groupPapers } from '../election/group-papers.js';
import type { Paper } from '../election/paper.js';
import { markOf, SKIPPED } from '../election/paper.js';
import { readCsv } from './csv.js';
import type { Cell, CsvRow } from './csv.js';
import { invalidAt } from './text-position.js';

export interface RankedCsvOptions {
  readonly seats: number;
}

/** What a voter leaves where they do not rank somebody. */
const NO_RANK = /^(|-|no opinion|sans opinion)$/i;

/**
 * Reads ranked papers in either of two shapes. With a header of names, each row is a paper and each cell the rank given to that candidate, 1 the
 * best, equal ranks allowed; an empty cell, `-` or `No opinion` is no rank. With a header `ballot_id,rank,choice`, each row is one mark.
 *
 * @throws DomainError with `line` and `column`: `CSV_HEADER_INVALID`, `CSV_WIDTH_INVALID`, `CSV_RANK_INVALID`, and those of CSV itself
 */
export const readRankedCsv = (text: string, { seats }: RankedCsvOptions): Election => {
  const [header, ...rows] = readCsv(text);
  if (!header) throw invalidAt('CSV_HEADER_INVALID', { line: 1, column: 1 });
  const names = header.cells.map((cell) => cell.text);
  return isMarkHeader(names) ? readMarks(rows, seats) : readMatrix(header, rows, seats);
};

export const isMarkHeader = (names: readonly string[]): boolean =>
  names.map((name) => name.toLowerCase()).join() === 'ballot_id,rank,choice';

const readMatrix = (header: CsvRow, rows: readonly CsvRow[], seats: number): Election => {
  const seen = new Set<string>();
  const candidates = header.cells.map((cell, index): Candidate => {
    if (cell.text === '' || seen.has(cell.text))
      throw invalidAt('CSV_HEADER_INVALID', { line: header.line, column: cell.column }, { found: cell.text });
    seen.add(cell.text);
    return { n: index + 1, name: cell.text };
  });
  const papers = rows.map(({ line, cells }): Paper => {
    if (cells.length !== candidates.length) {
      const column = cells[Math.min(cells.length, candidates.length + 1) - 1]?.column ?? 1;
      throw invalidAt('CSV_WIDTH_INVALID', { line, column }, { expected: candidates.length, found: cells.length });
    }
    const ranks = new Map<number, number[]>();
    cells.forEach((cell, index) => {
      if (NO_RANK.test(cell.text)) return;
      const rank = rankIn(cell, line);
      ranks.set(rank, [...(ranks.get(rank) ?? []), index + 1]);
    });
    // Numbers only order the candidates here: 1, 5, 20 is a first, a second and a third place, not ranks left empty.
    return { marks: [...ranks].sort(([a], [b]) => a - b).map(([, members]) => markOf(members)), count: 1 };
  });
  return { seats, candidates, papers: groupPapers(papers) };
};

const readMarks = (rows: readonly CsvRow[], seats: number): Election => {
  const names = [...new Set(rows.map(({ cells }) => cells[2]?.text ?? ''))].filter((name) => name !== '').sort();
  const numbers = new Map(names.map((name, index) => [name, index + 1]));
  const papers = new Map<string, (number[] | undefined)[]>();
  for (const { line, cells } of rows) {
    const [paper, rank, choice] = cells;
    if (cells.length !== 3 || !paper || !rank || !choice)
      throw invalidAt('CSV_WIDTH_INVALID', { line, column: 1 }, { expected: 3, found: cells.length });
    const marks = papers.get(paper.text) ?? [];
    papers.set(paper.text, marks);
    const n = numbers.get(choice.text);
    if (n === undefined) continue;
    const place = rankIn(rank, line) - 1;
    marks[place] = [...(marks[place] ?? []), n];
  }
  return {
    seats,
    candidates: names.map((name, index) => ({ n: index + 1, name })),
    papers: groupPapers(
      [...papers.values()].map((marks) => ({ marks: Array.from(marks, (members) => (members ? markOf(members) : SKIPPED)), count: 1 })),
    ),
  };
};

/** Ranks beyond a thousand are a damaged file: no paper has so many. */
const rankIn = (cell: Cell, line: number): number => {
  if (/^[1-9]\d{0,2}$/.test(cell.text)) return Number(cell.text);
  throw invalidAt('CSV_RANK_INVALID', { line, column: cell.column }, { found: cell.text.slice(0, 50) });
};
