import type { Candidate, Election } from '../election/election.js';
import { groupPapers } from '../election/group-papers.js';
import { markOf } from '../election/paper.js';
import type { Paper } from '../election/paper.js';
import { invalidAt, linesOf } from './text-position.js';

/**
 * Reads a tally sheet of the Debian project: `Option 3------->: name` for each option, then a paper a line, `V: 3-311-56 …`, whose nth sign
 * is the rank of option n, 1 the best, or `-` for none. Signs past 9 are letters.
 *
 * @throws DomainError with `line` and `column`: `TALLY_OPTION_INVALID`, `TALLY_PAPER_INVALID`
 */
export const readDebianTally = (text: string, { seats }: { readonly seats: number }): Election => {
  const candidates: Candidate[] = [];
  const papers: Paper[] = [];
  linesOf(text).forEach((content, index) => {
    const line = index + 1;
    const option = /Option\s+(\d{1,3})-*>:\s*(.*\S)/.exec(content);
    if (option?.[2] !== undefined) {
      if (Number(option[1]) !== candidates.length + 1) throw invalidAt('TALLY_OPTION_INVALID', { line, column: option.index + 1 });
      candidates.push({ n: candidates.length + 1, name: option[2] });
    } else if (content.startsWith('V:')) papers.push(readPaper(content, line, candidates.length));
  });
  return { seats, candidates, papers: groupPapers(papers) };
};

export const isDebianTally = (text: string): boolean => /^V: [-1-9A-Z]/m.test(text);

const readPaper = (content: string, line: number, size: number): Paper => {
  const signs = /^V: *([-1-9A-Z]+)(?:\s|$)/.exec(content)?.[1] ?? '';
  if (signs.length !== size) throw invalidAt('TALLY_PAPER_INVALID', { line, column: 4 }, { expected: size, found: signs.length });
  const ranks = new Map<string, number[]>();
  [...signs].forEach((sign, index) => {
    if (sign !== '-') ranks.set(sign, [...(ranks.get(sign) ?? []), index + 1]);
  });
  return { marks: [...ranks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, members]) => markOf(members)), count: 1 };
};
