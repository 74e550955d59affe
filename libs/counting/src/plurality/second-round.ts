import { DomainError } from '#kernel';
import type { CountRecord } from '../election/count-record.js';
import type { GroupSeats } from '../seats/seat-rules.js';

/** Who may stand in the second round: everyone not elected, or so many of the best for each seat left. */
export type SecondRoundRule = { readonly admit: 'allRemaining' } | { readonly admit: 'best'; readonly perSeat: number };

export interface SecondRound {
  readonly seats: number;
  /** numbers of those admitted, best first; nobody else may be marked */
  readonly candidates: readonly number[];
}

/**
 * What a first round leaves to decide; null when every seat is filled or nobody is left to stand. Candidates who tie with the last one
 * admitted are admitted with them: no lot decides who may stand.
 *
 * @param first  record of a count of marks by absolute majority
 * @param groups  seats still reserved, by group: where the best are admitted, so are the best of each of these groups
 * @throws DomainError `SECOND_ROUND_INVALID` unless at least one candidate a seat is admitted
 */
export const secondRound = (first: CountRecord, rule: SecondRoundRule, groups: readonly GroupSeats[] = []): SecondRound | null => {
  if (rule.admit === 'best' && (!Number.isSafeInteger(rule.perSeat) || rule.perSeat < 1)) {
    throw new DomainError('SECOND_ROUND_INVALID', { perSeat: rule.perSeat }, 'invalid');
  }
  const votes = first.stages[0]?.totals ?? {};
  const votesOf = (n: number): bigint => BigInt(votes[n] ?? '0');
  const remaining = first.candidates
    .filter(({ n, withdrawn }) => !withdrawn && !first.elected.includes(n))
    .toSorted((a, b) => (votesOf(a.n) === votesOf(b.n) ? a.n - b.n : votesOf(a.n) < votesOf(b.n) ? 1 : -1));
  if (first.vacant === 0 || remaining.length === 0) return null;

  const best = (pool: CountRecord['candidates'], seats: number): readonly number[] => {
    const numbers = pool.map(({ n }) => n);
    const last = rule.admit === 'best' ? numbers[Math.min(numbers.length, rule.perSeat * seats) - 1] : numbers.at(-1);
    return last === undefined ? [] : numbers.filter((n) => votesOf(n) >= votesOf(last));
  };
  const admitted = new Set([
    ...best(remaining, first.vacant),
    ...groups.flatMap(({ group, reserved = 0 }) => best(remaining.filter((candidate) => candidate.group === group), reserved)), // prettier-ignore
  ]);
  return { seats: first.vacant, candidates: remaining.map(({ n }) => n).filter((n) => admitted.has(n)) };
};
