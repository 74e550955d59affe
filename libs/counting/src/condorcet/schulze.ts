import type { Election } from '../election/election.js';
import { countInPairs } from './condorcet-record.js';
import type { CondorcetRecord, CondorcetRules } from './condorcet-record.js';
import { strengthOf } from './defeat.js';
import type { Strength } from './defeat.js';
import type { Pairwise } from './pairwise.js';

/**
 * The method of Schulze (A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner election method,
 * Social Choice and Welfare 36, 2011): one candidate stands before another when the strongest path of victories from the first to the second
 * is stronger than that back. Several seats go to the first of that order.
 *
 * @throws DomainError `SEATS_INVALID`, `CANDIDATES_MISSING`, `CANDIDATE_NUMBER_INVALID`, `CANDIDATE_UNKNOWN`, `DEFAULT_OPTION_INVALID`,
 *   `SEAT_RULES_INVALID`, `TIE_UNRESOLVED`
 */
export const countSchulze = (election: Election, rules: CondorcetRules): CondorcetRecord =>
  countInPairs('schulze', election, rules, (pairwise, candidates) => order(pairwise, candidates, rules.strength));

/** The relation is transitive, so the number of candidates who stand before one is their place. */
const order = (pairwise: Pairwise, candidates: readonly number[], strength: Strength): number[][] => {
  const paths = strongestPaths(pairwise, candidates, strength);
  const strongest = (from: number, to: number): bigint => paths.get(from)?.get(to) ?? 0n;
  const classes = new Map<number, number[]>();
  for (const n of candidates) {
    const before = candidates.filter((other) => strongest(other, n) > strongest(n, other)).length;
    classes.set(before, [...(classes.get(before) ?? []), n]);
  }
  return [...classes].sort(([a], [b]) => a - b).map(([, equals]) => equals);
};

/** A path is as strong as its weakest victory (Floyd and Warshall, with minimum and maximum). */
const strongestPaths = (pairwise: Pairwise, candidates: readonly number[], strength: Strength): Map<number, Map<number, bigint>> => {
  const paths = new Map(candidates.map((from) => [from, new Map(candidates.map((to) => [to, strengthOf(pairwise, strength, from, to)]))]));
  for (const via of candidates) {
    for (const from of candidates) {
      const row = paths.get(from);
      const head = row?.get(via) ?? 0n;
      if (head === 0n) continue;
      for (const to of candidates) {
        const tail = paths.get(via)?.get(to) ?? 0n;
        const weakest = head < tail ? head : tail;
        if (from !== to && weakest > (row?.get(to) ?? 0n)) row?.set(to, weakest);
      }
    }
  }
  return paths;
};
