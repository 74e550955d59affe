import type { Candidate, Election } from '../election/election.js';
import { SKIPPED } from '../election/paper.js';
import type { Paper } from '../election/paper.js';
import { countIn } from './cell-count.js';
import { positionOf, readCsv } from './csv.js';
import { signIn } from './mark-signs.js';
import { invalidAt } from './text-position.js';

export interface PatternOptions {
  readonly seats: number;
  /** candidates in the order of the paper; those the file names and this does not follow in alphabetical order */
  readonly candidates?: readonly string[];
}

const UNDECLARED = 'UWI';

/**
 * Reads patterns as RCTab tabulates them: a header `count,rank1,rank2…`, then one pattern of marks a row. `overvote` is a rank with too many
 * marks, `undervote` or nothing an empty one, `UWI` a write-in nobody declared.
 *
 * @throws DomainError with `line` and `column`: `CSV_HEADER_INVALID`, `CSV_COUNT_INVALID`, `CSV_WIDTH_INVALID`, and those of CSV itself
 */
export const readRctabCsv = (text: string, options: PatternOptions): Election => {
  const [header, ...rows] = readCsv(text);
  if (!header || !isRctabHeader(header.cells)) throw invalidAt('CSV_HEADER_INVALID', { line: header?.line ?? 1, column: 1 });
  const width = header.cells.length;
  const found = new Set<string>();
  for (const row of rows) {
    if (row.cells.length > width)
      throw invalidAt('CSV_WIDTH_INVALID', positionOf(row, width), { expected: width, found: row.cells.length });
    for (let rank = 1; rank < row.cells.length; rank++) found.add(row.cells[rank] ?? '');
  }
  const candidates = candidatesOf(found, options.candidates ?? []);
  const numbers = new Map(candidates.map(({ n, name, undeclared }) => [undeclared ? UNDECLARED : name, n]));
  const markOf = (cell: string): number => signIn(cell) ?? numbers.get(cell) ?? SKIPPED;
  const papers = rows.map((row): Paper => {
    const marks: number[] = [];
    for (let rank = 1; rank < row.cells.length; rank++) marks.push(markOf(row.cells[rank] ?? ''));
    while (marks.at(-1) === SKIPPED) marks.pop();
    return { marks, count: countIn(row, 0) };
  });
  return { seats: options.seats, candidates, papers };
};

export const isRctabHeader = (header: readonly string[]): boolean =>
  header.length > 1 && header.every((text, index) => text.toLowerCase() === (index === 0 ? 'count' : `rank${index}`));

/** Names sorted, so that the order of the rows changes nothing; undeclared write-ins last, as one candidate. */
const candidatesOf = (found: ReadonlySet<string>, named: readonly string[]): Candidate[] => {
  const known = new Set([UNDECLARED, ...named]);
  const others = [...found].filter((name) => signIn(name) === undefined && !known.has(name)).sort();
  const candidates = [...named, ...others].map((name, index): Candidate => ({ n: index + 1, name }));
  if (found.has(UNDECLARED)) candidates.push({ n: candidates.length + 1, name: 'Undeclared Write-ins', undeclared: true });
  return candidates;
};
