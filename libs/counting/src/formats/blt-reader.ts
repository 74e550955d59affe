import type { Candidate, Election } from '../election/election.js';
import { markOf, SKIPPED } from '../election/paper.js';
import type { Mark, Paper } from '../election/paper.js';
import { exactCount } from '../election/paper-count.js';
import type { TieRule } from '../ties/tie-rule.js';
import { readBltNames } from './blt-names.js';
import { BltOptions } from './blt-options.js';
import { invalidAt, linesOf } from './text-position.js';
import type { TextPosition } from './text-position.js';

/** What a BLT file holds: the election, and an order for ties where the file names one (`[tie …]`). */
export interface BltFile {
  readonly election: Election;
  readonly tieOrder?: Extract<TieRule, { rule: 'namedOrder' }>;
}

/** Far above any real paper, and low enough that a header cannot ask for gigabytes. */
const MAXIMUM_CANDIDATES = 10_000;

/** Papers past 10^40 are a damaged file, not an election. */
const WEIGHT = /^\d{1,40}$/;

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
const ZERO = 48;

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
    const number = plainNumber(text, at, end);
    if (number === 0) return finished(text, end, line, weight === undefined ? null : { marks, count: weight });
    const position = { line, column: at + 1 };
    if (weight === undefined) weight = number ?? readWeight(text.slice(at, end), position);
    else if (number !== undefined && number <= size && options.nicknames.size === 0) marks.push(number);
    else marks.push(readMark(text.slice(at, end), position, size, options));
    at = end;
  }
  throw invalidAt('BLT_PAPER_UNFINISHED', { line, column: text.length + 1 });
};

/** A number of up to nine digits, without cutting the text up; undefined for anything else. */
const plainNumber = (text: string, from: number, to: number): number | undefined => {
  if (to - from > 9) return undefined;
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return undefined;
    number = number * 10 + digit;
  }
  return number;
};

/** A weight of more digits, or the number of a single paper in parentheses, as Droop writes them. */
const readWeight = (token: string, position: TextPosition): number | bigint => {
  if (/^\([^()]*\)$/.test(token)) return 1;
  if (!WEIGHT.test(token)) throw invalidAt('BLT_WEIGHT_INVALID', position, { found: token.slice(0, 50) });
  return exactCount(BigInt(token));
};

const finished = (text: string, end: number, line: number, paper: Paper | null): Paper | null => {
  const rest = /\S/.exec(text.slice(end));
  if (rest && rest[0] !== '#') throw invalidAt('BLT_TEXT_AFTER_PAPER', { line, column: end + rest.index + 1 });
  return paper;
};

const readMark = (token: string, position: TextPosition, size: number, options: BltOptions): Mark => {
  if (token === '-') return SKIPPED;
  let { column } = position;
  const members = token.split('=').map((part) => {
    const n = options.nicknames.get(part) ?? plainNumber(part, 0, part.length) ?? 0;
    if (part === '' || n < 1 || n > size)
      throw invalidAt('BLT_CANDIDATE_UNKNOWN', { line: position.line, column }, { found: part.slice(0, 50) });
    column += part.length + 1;
    return n;
  });
  return markOf([...new Set(members)]);
};
