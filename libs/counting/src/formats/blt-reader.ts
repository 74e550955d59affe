import type { Candidate, Election } from '../election/election.js';
import { markOf, SKIPPED } from '../election/paper.js';
import type { Mark, Paper } from '../election/paper.js';
import { exactCount } from '../election/paper-count.js';
import type { TieRule } from '../ties/tie-rule.js';
import { readBltNames } from './blt-names.js';
import { BltOptions } from './blt-options.js';
import { invalidAt, linesOf } from './text-position.js';

/** What a BLT file holds: the election, and an order for ties where the file names one (`[tie …]`). */
export interface BltFile {
  readonly election: Election;
  readonly tieOrder?: Extract<TieRule, { rule: 'namedOrder' }>;
}

/** Far above any real paper, and low enough that a header cannot ask for gigabytes. */
const MAXIMUM_CANDIDATES = 10_000;

/** Papers past 10^40 are a damaged file, not an election. */
const WEIGHT = /^[1-9]\d{0,39}$/;

/**
 * Reads a BLT file (Hill, Wichmann and Woodall, 1987, as extended by OpenSTV and Droop): a line `candidates seats`; withdrawn candidates as
 * `-3 -5`; options in brackets (`nick`, `withdrawn`, `tie`); one paper a line, `weight 4 1=2 - 3 0`, where `=` joins equal ranks and `-` is a
 * rank left empty; a line `0`; then the names, quoted or a line each, and a title. `#` begins a comment.
 *
 * A paper must end with 0 on its own line: a missing 0 is an error and never two papers read as one.
 *
 * @throws DomainError with `line` and `column`: `BLT_HEADER_INVALID`, `BLT_OPTION_INVALID`, `BLT_WITHDRAWAL_INVALID`, `BLT_WEIGHT_INVALID`,
 *   `BLT_CANDIDATE_UNKNOWN`, `BLT_PAPER_UNFINISHED`, `BLT_TEXT_AFTER_PAPER`, `BLT_END_MISSING`, `BLT_NAME_MISSING`, `BLT_NAME_UNFINISHED`,
 *   `BLT_TEXT_AFTER_TITLE`
 */
export const readBlt = (text: string): BltFile => {
  const lines = linesOf(text);
  const header = nextContent(lines, 0);
  const { candidates: size, seats } = readHeader(lines, header);
  const options = new BltOptions(size);
  const papers: Paper[] = [];

  let line = nextContent(lines, header + 1);
  while (options.read(lines[line] ?? '', line + 1)) line = nextContent(lines, line + 1);
  for (; ; line = nextContent(lines, line + 1)) {
    if (line >= lines.length) throw invalidAt('BLT_END_MISSING', { line: lines.length, column: 1 });
    const paper = readPaper(lines[line] ?? '', line + 1, size, options);
    if (paper === null) break;
    papers.push(paper);
  }

  const { names, title } = readBltNames(lines, line + 1, size);
  const candidates = names.map((name, index): Candidate => {
    const n = index + 1;
    return options.withdrawn.has(n) ? { n, name, withdrawn: true } : { n, name };
  });
  return {
    election: { ...(title === undefined ? {} : { title }), seats, candidates, papers },
    ...(options.tieOrder ? { tieOrder: { rule: 'namedOrder', order: options.tieOrder } } : {}),
  };
};

/** The next line that holds more than a comment. */
const nextContent = (lines: readonly string[], from: number): number => {
  let line = from;
  while (line < lines.length && /^\s*(#|$)/.test(lines[line] ?? '')) line++;
  return line;
};

const readHeader = (lines: readonly string[], index: number): { readonly candidates: number; readonly seats: number } => {
  const parts = /^\s*(\d{1,9})\s+(\d{1,9})\s*(?:#.*)?$/.exec(lines[index] ?? '');
  const candidates = Number(parts?.[1] ?? 0);
  const seats = Number(parts?.[2] ?? 0);
  if (candidates < 1 || candidates > MAXIMUM_CANDIDATES || seats < 1) {
    throw invalidAt('BLT_HEADER_INVALID', { line: Math.min(index, lines.length - 1) + 1, column: 1 });
  }
  return { candidates, seats };
};

const SPACE = 32;
const TAB = 9;
const HASH = 35;

/** One paper, or null at the line that ends the papers. */
const readPaper = (text: string, line: number, size: number, options: BltOptions): Paper | null => {
  const marks: Mark[] = [];
  let weight: number | bigint | undefined;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code === SPACE || code === TAB) {
      at++;
      continue;
    }
    if (code === HASH) break;
    let end = at + 1;
    while (end < text.length && text.charCodeAt(end) !== SPACE && text.charCodeAt(end) !== TAB) end++;
    const token = text.slice(at, end);
    const position = { line, column: at + 1 };
    if (weight === undefined) {
      if (token === '0') return finished(text, end, line, null);
      if (!WEIGHT.test(token)) {
        if (/^\(.*\)$/.test(token)) weight = 1;
        else throw invalidAt('BLT_WEIGHT_INVALID', position, { found: token.slice(0, 50) });
      } else weight = token.length < 16 ? Number(token) : exactCount(BigInt(token));
    } else if (token === '0') return finished(text, end, line, { marks, count: weight });
    else marks.push(readMark(token, position, size, options));
    at = end;
  }
  throw invalidAt('BLT_PAPER_UNFINISHED', { line, column: text.length + 1 });
};

const finished = (text: string, end: number, line: number, paper: Paper | null): Paper | null => {
  const rest = /\S/.exec(text.slice(end));
  if (rest && rest[0] !== '#') throw invalidAt('BLT_TEXT_AFTER_PAPER', { line, column: end + rest.index + 1 });
  return paper;
};

const readMark = (token: string, position: { line: number; column: number }, size: number, options: BltOptions): Mark => {
  const single = numberOf(token, size, options);
  if (single !== undefined) return single;
  if (token === '-') return SKIPPED;
  let column = position.column;
  const members = token.split('=').map((part) => {
    const n = numberOf(part, size, options);
    if (n === undefined) throw invalidAt('BLT_CANDIDATE_UNKNOWN', { line: position.line, column }, { found: part.slice(0, 50) });
    column += part.length + 1;
    return n;
  });
  return markOf([...new Set(members)]);
};

const numberOf = (token: string, size: number, options: BltOptions): number | undefined => {
  const named = options.nicknames.get(token);
  if (named !== undefined) return named;
  let n = 0;
  for (let at = 0; at < token.length; at++) {
    const digit = token.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9 || at > 8) return undefined;
    n = n * 10 + digit;
  }
  return n >= 1 && n <= size ? n : undefined;
};
