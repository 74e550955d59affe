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
