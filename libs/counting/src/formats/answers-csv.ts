import type { YesNoElection } from '../plurality/yes-no.js';
import { positionOf, readCsv } from './csv.js';
import { readGradedCsv } from './graded-csv.js';
import { invalidAt } from './text-position.js';
import type { TextPosition } from './text-position.js';

/** The words of an answer in either language; the first is the one a tally is known by. */
const words = {
  yes: ['yes', 'oui', 'for', 'pour', '+'],
  no: ['no', 'non', 'against', 'contre', '-'],
  abstain: ['abstain', 'abstention', '0'],
} as const;

type Answer = keyof typeof words;

/**
 * Reads answers on each candidate, as papers or as tallies (see `readGradedCsv`), in English or French words. No answer is an abstention.
 *
 * @throws DomainError as `readGradedCsv`; `CSV_GRADE_UNKNOWN` for another word, `CSV_COUNT_INVALID` for counts past 2^53
 */
export const readAnswersCsv = (text: string, { seats }: { readonly seats: number }): YesNoElection => {
  const { candidates, grades, tallies, papers, blank } = readGradedCsv(text, { seats, grades: Object.values(words).flat() });
  const kinds = grades.map((grade, index) => {
    const answer = answerNamed(grade);
    if (answer === undefined) throw invalidAt('CSV_GRADE_UNKNOWN', placeInHeader(text, index + 1), { found: grade.slice(0, 50) });
    return answer;
  });
  if (papers > Number.MAX_SAFE_INTEGER) throw invalidAt('CSV_COUNT_INVALID', { line: 1, column: 1 }, { found: papers.toString() });
  const count = (tally: readonly (number | bigint)[], answer: Answer): number =>
    tally.reduce<number>((sum, own, index) => (kinds[index] === answer ? sum + Number(own) : sum), 0);
  return {
    seats,
    candidates,
    answers: tallies.map((tally) => {
      const [yes, no] = [count(tally, 'yes'), count(tally, 'no')];
      return { yes, no, abstain: Number(papers) - yes - no };
    }),
    papers: Number(papers),
    ...(blank === undefined ? {} : { blank: Number(blank) }),
  };
};

// The keys of the words are the answers; Object.keys only says string.
const answerNamed = (text: string): Answer | undefined =>
  (Object.keys(words) as Answer[]).find((answer) => words[answer].some((word) => word === text.toLowerCase()));

const placeInHeader = (text: string, cell: number): TextPosition => {
  const [header] = readCsv(text);
  return header ? positionOf(header, cell) : { line: 1, column: 1 };
};
