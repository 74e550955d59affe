import type { GradedElection } from '../judgment/graded-election.js';
import { countIn } from './cell-count.js';
import { positionOf, readCsv } from './csv.js';
import type { CsvRow } from './csv.js';
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
  for (const row of rows) {
    const [expected, found] = [header.cells.length, row.cells.length];
    if (found !== expected) throw invalidAt('CSV_WIDTH_INVALID', positionOf(row, Math.min(found, expected)), { expected, found });
  }
  return CANDIDATE.test(header.cells[0] ?? '') ? readTallies(header, rows, options) : readPapers(header, rows, options);
};

const readTallies = (header: CsvRow, rows: readonly CsvRow[], { seats }: GradedCsvOptions): GradedElection => {
  const grades = header.cells.slice(1);
  const tallies = rows.map((row) => grades.map((_, grade) => countIn(row, grade + 1)));
  const papers = tallies.reduce<bigint>((most, tally) => {
    const total = tally.reduce<bigint>((sum, count) => sum + BigInt(count), 0n);
    return total > most ? total : most;
  }, 0n);
  return { seats, candidates: rows.map(({ cells }, index) => ({ n: index + 1, name: cells[0] ?? '' })), grades, tallies, papers };
};

const readPapers = (header: CsvRow, rows: readonly CsvRow[], { seats, grades = numbersIn(rows) }: GradedCsvOptions): GradedElection => {
  const words = new Map(grades.map((grade, index) => [grade.toLowerCase(), index]));
  const tallies = header.cells.map(() => grades.map(() => 0));
  let blank = 0;
  for (const row of rows) {
    if (row.cells.every((text) => text === '')) blank++;
    row.cells.forEach((text, index) => {
      const tally = tallies[index];
      if (text === '' || !tally) return;
      const grade = words.get(text.toLowerCase());
      if (grade === undefined) throw gradeUnknown(row, index);
      tally[grade] = (tally[grade] ?? 0) + 1;
    });
  }
  const candidates = header.cells.map((name, index) => ({ n: index + 1, name }));
  return { seats, candidates, grades, tallies, papers: rows.length - blank, blank };
};

/** A scale of 0, 1, 2… up to the highest number found; a scale of more than a hundred steps is a damaged file. */
const numbersIn = (rows: readonly CsvRow[]): string[] => {
  let highest = 1;
  for (const row of rows) {
    row.cells.forEach((text, index) => {
      if (!/^\d{0,2}$/.test(text)) throw gradeUnknown(row, index);
      highest = Math.max(highest, Number(text));
    });
  }
  return Array.from({ length: highest + 1 }, (_, grade) => grade.toString());
};

const gradeUnknown = (row: CsvRow, cell: number): Error =>
  invalidAt('CSV_GRADE_UNKNOWN', positionOf(row, cell), { found: (row.cells[cell] ?? '').slice(0, 50) });
