import { DomainError } from '#kernel';
import type { CountRecord } from '../election/count-record.js';
import { assertCandidates, standing } from '../election/election.js';
import { inClasses, recordSingleStage } from '../election/single-stage.js';
import type { SeatingRules } from '../election/single-stage.js';
import { completeTallies } from './complete-tallies.js';
import type { Unjudged } from './complete-tallies.js';
import type { GradedElection } from './graded-election.js';
import { compareMerits, meritOf } from './merit.js';
import type { MeritStep } from './merit.js';

export interface JudgmentRules extends SeatingRules {
  readonly unjudged: Unjudged;
}

/** How a candidate was judged, of as many judgments as the others. */
export interface Merit {
  /** the median grade, in the words of the scale */
  readonly grade: string;
  readonly above: string;
  readonly below: string;
}

/** The record of a majority judgment. Totals are the place of the median grade on the scale, 0 the worst. */
export interface JudgmentRecord extends CountRecord {
  /** best first; candidates of one class are equal */
  readonly order: readonly (readonly number[])[];
  readonly merits: Readonly<Record<string, Merit>>;
}

/**
 * Majority judgment (Balinski and Laraki, 2011): candidates stand in the order of their median grade, then of the larger group beside it, and
 * so on. Tallies may hold any number of judgments.
 *
 * @throws DomainError `GRADES_MISSING` with fewer than two grades, `GRADE_UNKNOWN`, `JUDGMENT_COUNT_INVALID`, `JUDGMENTS_EXCEED_PAPERS`; and as
 *   the block vote does
 */
export const countMajorityJudgment = (election: GradedElection, rules: JudgmentRules): JudgmentRecord => {
  assertCandidates(election);
  if (election.grades.length < 2) throw new DomainError('GRADES_MISSING', { grades: election.grades.length }, 'invalid');
  const numbers = standing(election);
  const tallies = completeTallies(election, rules.unjudged);
  const merits = tallies.map(meritOf);
  const merit = (n: number): readonly MeritStep[] => merits[n - 1] ?? [];
  const order = inClasses(numbers, (a, b) => compareMerits(merit(a), merit(b)));
  const record = recordSingleStage({
    method: 'majority-judgment',
    election,
    parameters: { grades: election.grades, unjudged: rules.unjudged },
    rules,
    valid: BigInt(election.papers),
    blank: BigInt(election.blank ?? 0),
    null: 0n,
    total: (n) => (merit(n)[0]?.grade ?? 0).toString(),
    order: () => order,
  });
  return {
    ...record,
    order,
    merits: Object.fromEntries(numbers.map((n) => [n, describe(election.grades, tallies[n - 1] ?? [], merit(n))])),
  };
};

const describe = (grades: readonly string[], tally: readonly bigint[], merit: readonly MeritStep[]): Merit => {
  const median = merit[0]?.grade ?? 0;
  const sum = (counts: readonly bigint[]): string => counts.reduce((total, count) => total + count, 0n).toString();
  return { grade: grades[median] ?? '', above: sum(tally.slice(median + 1)), below: sum(tally.slice(0, median)) };
};
