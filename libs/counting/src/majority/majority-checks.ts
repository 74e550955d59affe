import { DomainError, Fraction } from '#kernel';
import type { MajorityBase, MajorityCounts, MajorityRule } from './majority-rule.js';

/** @throws DomainError `MAJORITY_THRESHOLD_INVALID` for a threshold nobody could reach, `FRACTION_INVALID` for one that is not a fraction */
export const thresholdOf = (rule: Pick<MajorityRule, 'threshold' | 'strictlyMoreThan'>): Fraction => {
  const threshold = Fraction.parse(rule.threshold);
  const reachable = rule.strictlyMoreThan ? threshold.compare(1) < 0 : threshold.compare(1) <= 0;
  if (!reachable) throw new DomainError('MAJORITY_THRESHOLD_INVALID', { threshold: rule.threshold }, 'invalid');
  return threshold;
};

/**
 * The votes a majority is a fraction of.
 * @throws DomainError `MAJORITY_BASE_UNKNOWN` when they were not counted
 */
export const baseCountOf = (base: MajorityBase, counts: MajorityCounts): number => {
  if (base === 'votesCast') return counts.for + counts.against;
  const count = counts[base];
  if (count === undefined) throw new DomainError('MAJORITY_BASE_UNKNOWN', { base }, 'invalid');
  return count;
};

/** @throws DomainError `MAJORITY_COUNT_INVALID` {field} for a count that is not a whole number */
export const assertWholeNumbers = ({ castingVote: _aWord, ...counts }: MajorityCounts): void => {
  for (const [field, count] of Object.entries(counts) as [string, number | undefined][]) {
    if (count === undefined) continue;
    if (!Number.isSafeInteger(count) || count < 0) throw new DomainError('MAJORITY_COUNT_INVALID', { field }, 'invalid');
  }
};
