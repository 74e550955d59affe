import type { Pairwise } from './pairwise.js';

/** How strong a victory of one candidate over another is: the votes of the winning side, or their lead. */
export type Strength = 'winningVotes' | 'margins';

/** The strength of the first candidate's victory over the second; 0 when there is none. */
export const strengthOf = ({ preferred }: Pairwise, by: Strength, winner: number, loser: number): bigint => {
  const ahead = preferred[winner]?.[loser] ?? 0n;
  const behind = preferred[loser]?.[winner] ?? 0n;
  if (ahead <= behind) return 0n;
  return by === 'winningVotes' ? ahead : ahead - behind;
};

/** Whoever beats everyone else in pairs; null when nobody does. */
export const condorcetWinner = (pairwise: Pairwise, candidates: readonly number[]): number | null =>
  candidates.find((n) => candidates.every((other) => other === n || strengthOf(pairwise, 'margins', n, other) > 0n)) ?? null;
