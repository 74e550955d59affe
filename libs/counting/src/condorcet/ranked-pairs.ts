import type { Election } from '../election/election.js';
import type { TieBreaker } from '../ties/tie-breaker.js';
import { countInPairs } from './condorcet-record.js';
import type { CondorcetRecord, CondorcetRules } from './condorcet-record.js';
import { strengthOf } from './defeat.js';
import type { Strength } from './defeat.js';
import type { Pairwise } from './pairwise.js';

interface Victory {
  readonly winner: number;
  readonly loser: number;
  readonly strength: bigint;
  /** votes of the losing side: among victories of equal strength, the fewer the stronger */
  readonly against: bigint;
}

/**
 * Ranked pairs (Tideman, Independence of clones as a criterion for voting rules, Social Choice and Welfare 4, 1987): victories are locked in
 * from the strongest down, leaving out each that would close a circle with those locked before. Victories of equal strength, and then of equal
 * opposition, are locked in the order the rules of the tie give their winners, then their losers reversed.
 *
 * @throws DomainError as Schulze's method does
 */
export const countRankedPairs = (election: Election, rules: CondorcetRules): CondorcetRecord =>
  countInPairs('ranked-pairs', election, rules, (pairwise, candidates, ties) =>
    order(lockIn(sorted(pairwise, candidates, rules.strength, ties), candidates), candidates),
  );

const sorted = (pairwise: Pairwise, candidates: readonly number[], by: Strength, ties: TieBreaker): readonly Victory[] => {
  const victories = candidates.flatMap((winner) =>
    candidates.flatMap((loser): Victory[] => {
      const strength = strengthOf(pairwise, by, winner, loser);
      return strength > 0n ? [{ winner, loser, strength, against: pairwise.preferred[loser]?.[winner] ?? 0n }] : [];
    }),
  );
  const equal = victories.some((a) => victories.some((b) => a !== b && a.strength === b.strength && a.against === b.against));
  const places = equal ? orderOf(candidates, ties) : new Map<number, number>();
  const place = (n: number): number => places.get(n) ?? 0;
  return victories.sort((a, b) => {
    if (a.strength !== b.strength) return a.strength < b.strength ? 1 : -1;
    if (a.against !== b.against) return a.against > b.against ? 1 : -1;
    return place(a.winner) - place(b.winner) || place(b.loser) - place(a.loser);
  });
};

/** One order for all equal victories, so that they are locked in consistently. */
const orderOf = (candidates: readonly number[], ties: TieBreaker): ReadonlyMap<number, number> => {
  const places = new Map<number, number>();
  for (let left = [...candidates]; left.length > 0;) {
    const next = ties.choose(left, 'best', { stage: 1, purpose: 'order' });
    places.set(next, places.size);
    left = left.filter((n) => n !== next);
  }
  return places;
};

/** Who is above whom once every victory that closes no circle is locked in. */
const lockIn = (victories: readonly Victory[], candidates: readonly number[]): ReadonlyMap<number, ReadonlySet<number>> => {
  const above = new Map(candidates.map((n) => [n, new Set<number>()]));
  for (const { winner, loser } of victories) {
    if (above.get(winner)?.has(loser)) continue;
    const gained = [winner, ...(above.get(winner) ?? [])];
    for (const n of candidates) {
      if (n === loser || above.get(n)?.has(loser)) for (const higher of gained) above.get(n)?.add(higher);
    }
  }
  return above;
};

const order = (above: ReadonlyMap<number, ReadonlySet<number>>, candidates: readonly number[]): number[][] => {
  const classes = new Map<number, number[]>();
  for (const n of candidates) {
    const place = above.get(n)?.size ?? 0;
    classes.set(place, [...(classes.get(place) ?? []), n]);
  }
  return [...classes].sort(([a], [b]) => a - b).map(([, equals]) => equals);
};
