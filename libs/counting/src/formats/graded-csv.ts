import type { GradedElection } from '../judgment/graded-election.js';
import { countIn } from './cell-count.js';
import { readCsv } from './csv.js';
import type { Cell, CsvRow } from './csv.js';
import { invalidAt } from './text-position.js';

export interface GradedCsvOptions {
  readonly seats: number;
  /** words of the scale, worst first; the file's own when it is one of tallies, else whole numbers from 0 */
  readonly grades?: readonly string[];
}

/** Marks a file of tallies, in either language. */
const CANDIDATE = /^candidat(e)?$/i;

/**
 * Reads judgments in either of two shapes. With a header `candidate` and the grades, worst first, each row is a candidate and how often each
 * grade was given. With a header of names, each row is a paper and each cell the grade that candidate was given; an empty cell is none.
 *
 * @throws DomainError with `line` and `column`: `CSV_HEADER_INVALID`, `CSV_WIDTH_INVALID`, `CSV_COUNT_INVALID`, `CSV_GRADE_UNKNOWN`, and
 *   those of CSV itself
 */
export const readGradedCsv = (text: string, options: GradedCsvOptions): GradedElection => {
  const [header, ...rows] = readCsv(text);
  if (!header) throw invalidAt('CSV_HEADER_INVALID', { line: 1, column: 1 });
  for (const { line, cells } of rows) {
    if (cells.length !== header.cells.length) {
      throw invalidAt(
        'CSV_WIDTH_INVALID',
        { line, column: cells.at(-1)?.column ?? 1 },
        { expected: header.cells.length, found: cells.length },
      );
    }
  }
  return CANDIDATE.test(header.cells[0]?.text ?? '') ? readTallies(header, rows, options) : readPapers(header, rows, options);
};

const readTallies = (header: CsvRow, rows: readonly CsvRow[], { seats }: GradedCsvOptions): GradedElection => {
  const tallies = rows.map(({ line, cells }) => cells.slice(1).map((cell) => countIn(cell, line)));
  const papers = tallies.reduce<bigint>((most, tally) => {
    const total = tally.reduce<bigint>((sum, count) => sum + BigInt(count), 0n);
    return total > most ? total : most;
  }, 0n);
  const candidates = rows.map(({ cells }, index) => ({ n: index + 1, name: cells[0]?.text ?? '' }));
  return { seats, candidates, grades: header.cells.slice(1).map((cell) => cell.text), tallies, papers };
};

const readPapers = (header: CsvRow, rows: readonly CsvRow[], { seats, grades = numbersIn(rows) }: GradedCsvOptions): GradedElection => {
  const words = new Map(grades.map((grade, index) => [grade.toLowerCase(), index]));
  const tallies = header.cells.map(() => grades.map(() => 0));
  let blank = 0;
  for (const { line, cells } of rows) {
    if (cells.every((cell) => cell.text === '')) blank++;
    cells.forEach((cell, index) => {
      const tally = tallies[index];
      if (cell.text === '' || !tally) return;
      const grade = words.get(cell.text.toLowerCase());
      if (grade === undefined) throw invalidAt('CSV_GRADE_UNKNOWN', { line, column: cell.column }, { found: cell.text.slice(0, 50) });
      tally[grade] = (tally[grade] ?? 0) + 1;
    });
  }
  const candidates = header.cells.map((cell, index) => ({ n: index + 1, name: cell.text }));
  return { seats, candidates, grades, tallies, papers: rows.length - blank, blank };
};

/** A scale of 0, 1, 2… up to the highest number found; a scale of more than a hundred steps is a damaged file. */
const numbersIn = (rows: readonly CsvRow[]): string[] => {
  let highest = 1;
  for (const { line, cells } of rows) for (const cell of cells) highest = Math.max(highest, numberIn(cell, line));
  return Array.from({ length: highest + 1 }, (_, grade) => grade.toString());
};

const numberIn = (cell: Cell, line: number): number => {
  if (cell.text === '') return 0;
  if (/^\d{1,2}$/.test(cell.text)) return Number(cell.text);
  throw invalidAt('CSV_GRADE_UNKNOWN', { line, column: cell.column }, { found: cell.text.slice(0, 50) });
};
