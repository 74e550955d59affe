import type { MajorityRule, Result } from '../server/assembly.js';

export type Part = 'for' | 'against' | 'abstain' | 'blank' | 'null' | 'absent';

export interface Segment {
  readonly part: Part;
  readonly votes: number;
  /** from 0 to 100, where it begins */
  readonly from: number;
  readonly width: number;
}

export interface MajorityBar {
  readonly segments: readonly Segment[];
  /** from 0 to 100: where the votes for have to reach */
  readonly threshold: number;
}

/**
 * A result as a bar whose whole length is what the majority is a fraction of, so that the mark stands where the votes for must reach:
 * for and against alone when the base is the votes cast; everybody counted in it otherwise, those who did not vote included.
 */
export const majorityBarOf = ({ base }: MajorityRule, { counts, baseCount, required }: Result): MajorityBar => {
  const beside = base === 'votesCast' ? [] : (['abstain', 'blank', 'null'] as const);
  const parts = (['for', 'against', ...beside] as const).map((part) => ({ part, votes: counts[part] }));
  const counted = parts.reduce((sum, { votes }) => sum + votes, 0);
  const whole = Math.max(baseCount, counted, 1);
  const all = [...parts, { part: 'absent' as const, votes: whole - counted }].filter(({ votes }) => votes > 0);
  let from = 0;
  const segments = all.map(({ part, votes }) => {
    const width = (100 * votes) / whole;
    from += width;
    return { part, votes, from: from - width, width };
  });
  return { segments, threshold: Math.min(100, (100 * required) / whole) };
};
