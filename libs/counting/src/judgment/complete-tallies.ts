import { DomainError } from '#kernel';
import type { GradedElection } from './graded-election.js';
import { medianOf } from './merit.js';

/**
 * What it means to leave a candidate without a judgment. `grade`: it counts as that grade, by place on the scale, 0 the worst; `median`: as
 * the median of those who judged; `normalise`: the judgments given stand for all, every tally is scaled to the same total.
 */
export type Unjudged =
  { readonly reading: 'grade'; readonly grade: number } | { readonly reading: 'median' } | { readonly reading: 'normalise' };

/**
 * Tallies of equal totals, so that medians can be compared. A candidate nobody judged has the worst grade only.
 *
 * @throws DomainError `GRADE_UNKNOWN`, `JUDGMENT_COUNT_INVALID` for a tally of another length or a count that is not whole,
 *   `JUDGMENTS_EXCEED_PAPERS`
 */
export const completeTallies = (election: GradedElection, unjudged: Unjudged): readonly (readonly bigint[])[] => {
  if (unjudged.reading === 'grade' && election.grades[unjudged.grade] === undefined) {
    throw new DomainError('GRADE_UNKNOWN', { grade: unjudged.grade }, 'invalid');
  }
  const given = election.candidates.map(({ n }) => tallyOf(election, n));
  if (unjudged.reading === 'normalise') return normalised(given);
  const papers = BigInt(election.papers);
  return given.map((tally, index) => {
    const missing = papers - totalOf(tally);
    if (missing < 0n) throw new DomainError('JUDGMENTS_EXCEED_PAPERS', { n: index + 1 }, 'invalid');
    const grade = unjudged.reading === 'grade' ? unjudged.grade : medianOf(tally);
    return tally.map((count, place) => (place === grade ? count + missing : count));
  });
};

const tallyOf = ({ tallies, grades }: GradedElection, n: number): bigint[] => {
  const tally = tallies[n - 1] ?? [];
  const whole = tally.every((count) => (typeof count === 'bigint' || Number.isSafeInteger(count)) && count >= 0);
  if (tally.length !== grades.length || !whole) throw new DomainError('JUDGMENT_COUNT_INVALID', { n }, 'invalid');
  return tally.map(BigInt);
};

const normalised = (tallies: readonly bigint[][]): bigint[][] => {
  const judged = tallies.map((tally) => (totalOf(tally) > 0n ? tally : tally.map((_, grade) => (grade === 0 ? 1n : 0n))));
  const common = judged.reduce((multiple, tally) => leastCommonMultiple(multiple, totalOf(tally)), 1n);
  return judged.map((tally) => tally.map((count) => count * (common / totalOf(tally))));
};

const totalOf = (tally: readonly bigint[]): bigint => tally.reduce((sum, count) => sum + count, 0n);

const leastCommonMultiple = (a: bigint, b: bigint): bigint => {
  let [divisor, rest] = [a, b];
  while (rest > 0n) [divisor, rest] = [rest, divisor % rest];
  return (a / divisor) * b;
};
