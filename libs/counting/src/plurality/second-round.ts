import { DomainError } from '#kernel';
import type { CountRecord } from '../election/count-record.js';

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
 * @throws DomainError `SECOND_ROUND_INVALID` unless at least one candidate a seat is admitted
 */
export const secondRound = (first: CountRecord, rule: SecondRoundRule): SecondRound | null => {
  if (rule.admit === 'best' && (!Number.isSafeInteger(rule.perSeat) || rule.perSeat < 1)) {
    throw new DomainError('SECOND_ROUND_INVALID', { perSeat: rule.perSeat }, 'invalid');
  }
  const votes = first.stages[0]?.totals ?? {};
  const votesOf = (n: number): bigint => BigInt(votes[n] ?? '0');
  const remaining = first.candidates
    .filter(({ n, withdrawn }) => !withdrawn && !first.elected.includes(n))
    .map(({ n }) => n)
    .sort((a, b) => (votesOf(a) === votesOf(b) ? a - b : votesOf(a) < votesOf(b) ? 1 : -1));
  if (first.vacant === 0 || remaining.length === 0) return null;

  const last = rule.admit === 'best' ? remaining[Math.min(remaining.length, rule.perSeat * first.vacant) - 1] : remaining.at(-1);
  const lowest = last === undefined ? 0n : votesOf(last);
  return { seats: first.vacant, candidates: remaining.filter((n) => votesOf(n) >= lowest) };
};
