import { Fraction } from '#kernel';
import { assertWholeNumbers, baseCountOf, thresholdOf } from './majority-checks.js';
import type { MajorityBase, MajorityCounts, MajorityRule } from './majority-rule.js';

export interface Verdict {
  readonly outcome: 'adopted' | 'rejected';
  readonly base: MajorityBase;
  readonly baseCount: number;
  readonly threshold: string;
  readonly strictlyMoreThan: boolean;
  /** the smallest `for` that adopts, on this base; never less than 1 */
  readonly required: number;
  readonly for: number;
  /** how many votes for were missing; 0 when adopted */
  readonly shortBy: number;
  /** as many votes for as against among the members, before any casting vote */
  readonly tied: boolean;
  /** present when a casting vote was counted */
  readonly castingVote?: 'for' | 'against';
  /** `96.10`, two decimals, for display; null when no vote was cast */
  readonly percentForOfVotesCast: string | null;
}

/**
 * Whether a resolution is adopted, in exact fractions: two thirds of 6,504 is 4,336, and 4,335 is one short.
 *
 * @param rule    base and threshold of the rulebook of the day
 * @param counts  whole votes; those of the base must be given
 * @throws DomainError `MAJORITY_COUNT_INVALID` for a count that is not a whole number, `MAJORITY_BASE_UNKNOWN` when the rule's base was not
 *   counted, `MAJORITY_THRESHOLD_INVALID` for a threshold nobody could reach, `FRACTION_INVALID` for one that is not a fraction
 */
export const verdictOf = (rule: MajorityRule, counts: MajorityCounts): Verdict => {
  assertWholeNumbers(counts);
  const threshold = thresholdOf(rule);
  const tied = counts.for === counts.against && counts.for > 0;
  const castingVote = tied && rule.tie === 'castingVote' ? counts.castingVote : undefined;
  const votesFor = counts.for + (castingVote === 'for' ? 1 : 0);
  const votesAgainst = counts.against + (castingVote === 'against' ? 1 : 0);
  const baseCount = baseCountOf(rule.base, { ...counts, for: votesFor, against: votesAgainst });

  const share = threshold.times(baseCount);
  const smallest = Number(rule.strictlyMoreThan ? share.floor() + 1n : share.ceiling());
  const required = Math.max(1, smallest);
  const adopted = baseCount > 0 && votesFor >= required;
  return {
    outcome: adopted ? 'adopted' : 'rejected',
    base: rule.base,
    baseCount,
    threshold: threshold.toString(),
    strictlyMoreThan: rule.strictlyMoreThan,
    required,
    for: votesFor,
    shortBy: adopted ? 0 : required - votesFor,
    tied,
    ...(castingVote ? { castingVote } : {}),
    percentForOfVotesCast: percentOf(votesFor, votesFor + votesAgainst),
  };
};

const percentOf = (part: number, whole: number): string | null => (whole === 0 ? null : Fraction.of(part, whole).times(100).toDecimal(2));
