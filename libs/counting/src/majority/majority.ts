import { DomainError, Fraction } from '#kernel';

/**
 * What a majority is a fraction of. Abstentions, blank and null papers are not votes cast (in France since the law of 19 July 2019:
 * C. com. L225-96 and L225-98); the rulebook may still take the wider bases.
 */
export type MajorityBase = 'votesCast' | 'presentOrRepresented' | 'allMembers';

export interface MajorityRule {
  readonly base: MajorityBase;
  /** exact fraction as text, `2/3`; at most 1 */
  readonly threshold: string;
  /** `more than half` is true, `at least two thirds` is false */
  readonly strictlyMoreThan: boolean;
  /** a tie rejects unless the rulebook gives the chair a casting vote */
  readonly tie?: 'rejects' | 'castingVote';
}

export interface MajorityCounts {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly blank: number;
  readonly null: number;
  readonly presentOrRepresented?: number;
  readonly allMembers?: number;
  /** how the chair used a casting vote: one vote more, counted only on a tie and only where the rule has one */
  readonly castingVote?: 'for' | 'against';
}

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
  const baseCount = rule.base === 'votesCast' ? votesFor + votesAgainst : countedBase(rule.base, counts);

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

const thresholdOf = (rule: MajorityRule): Fraction => {
  const threshold = Fraction.parse(rule.threshold);
  const reachable = rule.strictlyMoreThan ? threshold.compare(1) < 0 : threshold.compare(1) <= 0;
  if (!reachable) throw new DomainError('MAJORITY_THRESHOLD_INVALID', { threshold: rule.threshold }, 'invalid');
  return threshold;
};

const countedBase = (base: 'presentOrRepresented' | 'allMembers', counts: MajorityCounts): number => {
  const count = counts[base];
  if (count === undefined) throw new DomainError('MAJORITY_BASE_UNKNOWN', { base }, 'invalid');
  return count;
};

const assertWholeNumbers = (counts: MajorityCounts): void => {
  for (const [field, count] of Object.entries(counts)) {
    if (field === 'castingVote' || count === undefined) continue;
    if (!Number.isSafeInteger(count) || Number(count) < 0) throw new DomainError('MAJORITY_COUNT_INVALID', { field }, 'invalid');
  }
};

const percentOf = (part: number, whole: number): string | null => (whole === 0 ? null : Fraction.of(part, whole).times(100).toDecimal(2));
