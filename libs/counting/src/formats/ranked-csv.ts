import type { Candidate, Election } from '../election/election.js';
import { groupPapers } from '../election/group-papers.js';
import type { Mark, Paper } from '../election/paper.js';
import { markOf, OVERVOTED, SKIPPED } from '../election/paper.js';
import { positionOf, readCsv } from './csv.js';
import type { CsvRow } from './csv.js';
import { signIn } from './mark-signs.js';
import { invalidAt } from './text-position.js';

export interface RankedCsvOptions {
  readonly seats: number;
}

/** What a voter leaves where they do not rank somebody. */
const NO_RANK = /^(|-|no opinion|sans opinion)$/i;

/**
 * Reads ranked papers in either of two shapes. With a header of names, each row is a paper and each cell the rank given to that candidate, 1 the
 * best, equal ranks allowed; an empty cell, `-` or `No opinion` is no rank. With a header `ballot_id,rank,choice`, each row is one mark;
 * `overvote` is a rank with too many of them, `undervote` or nothing an empty one.
 *
 * @throws DomainError with `line` and `column`: `CSV_HEADER_INVALID`, `CSV_WIDTH_INVALID`, `CSV_RANK_INVALID`, and those of CSV itself
 */
export const readRankedCsv = (text: string, { seats }: RankedCsvOptions): Election => {
  const [header, ...rows] = readCsv(text);
  if (!header) throw invalidAt('CSV_HEADER_INVALID', { line: 1, column: 1 });
  return isMarkHeader(header.cells) ? readMarks(rows, seats) : readMatrix(header, rows, seats);
};

export const isMarkHeader = (names: readonly string[]): boolean =>
  names.map((name) => name.toLowerCase()).join() === 'ballot_id,rank,choice';

const readMatrix = (header: CsvRow, rows: readonly CsvRow[], seats: number): Election => {
  const seen = new Set<string>();
  const candidates = header.cells.map((name, index): Candidate => {
    if (name === '' || seen.has(name)) throw invalidAt('CSV_HEADER_INVALID', positionOf(header, index), { found: name });
    seen.add(name);
    return { n: index + 1, name };
  });
  const papers = rows.map((row): Paper => {
    assertWidth(row, candidates.length);
    const ranks = new Map<number, number[]>();
    row.cells.forEach((text, index) => {
      if (NO_RANK.test(text)) return;
      const rank = rankIn(row, index);
      ranks.set(rank, [...(ranks.get(rank) ?? []), index + 1]);
    });
    // Numbers only order the candidates here: 1, 5, 20 is a first, a second and a third place, not ranks left empty.
    return { marks: [...ranks].sort(([a], [b]) => a - b).map(([, members]) => markOf(members)), count: 1 };
  });
  return { seats, candidates, papers: groupPapers(papers) };
};

const readMarks = (rows: readonly CsvRow[], seats: number): Election => {
  rows.forEach((row) => assertWidth(row, 3));
  const names = [...new Set(rows.map(({ cells }) => cells[2] ?? ''))].filter((name) => signIn(name) === undefined).sort();
  const numbers = new Map(names.map((name, index) => [name, index + 1]));
  const papers = new Map<string, (number[] | undefined)[]>();
  for (const row of rows) {
    const paper = row.cells[0] ?? '';
    const marks = papers.get(paper) ?? [];
    papers.set(paper, marks);
    const choice = row.cells[2] ?? '';
    const n = signIn(choice) ?? numbers.get(choice) ?? SKIPPED;
    if (n === SKIPPED) continue;
    const place = rankIn(row, 1) - 1;
    marks[place] = [...(marks[place] ?? []), n];
  }
  const marked = [...papers.values()].map((marks) => Array.from(marks, rankOf));
  return {
    seats,
    candidates: names.map((name, index) => ({ n: index + 1, name })),
    papers: groupPapers(marked.map((marks) => ({ marks, count: 1 }))),
  };
};

const rankOf = (members: readonly number[] | undefined): Mark => {
  if (!members) return SKIPPED;
  return members.includes(OVERVOTED) ? OVERVOTED : markOf(members);
};

const assertWidth = (row: CsvRow, expected: number): void => {
  const found = row.cells.length;
  if (found !== expected) throw invalidAt('CSV_WIDTH_INVALID', positionOf(row, Math.min(found, expected)), { expected, found });
};

/** Ranks beyond a thousand are a damaged file: no paper has so many. */
const rankIn = (row: CsvRow, cell: number): number => {
  const text = row.cells[cell] ?? '';
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw invalidAt('CSV_RANK_INVALID', positionOf(row, cell), { found: text.slice(0, 50) });
};
