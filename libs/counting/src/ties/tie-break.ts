import type { TieRule } from './tie-rule.js';

/** What the tied candidates were tied for. */
export type TiePurpose = 'election' | 'exclusion' | 'surplus' | 'order';

/** One rule tried on a tie, and who was left after it. */
export interface TieStep {
  readonly rule: TieRule['rule'];
  /** the earlier stage that told them apart */
  readonly stage?: number;
  readonly left: readonly number[];
}

/** One tie, and how it was broken. */
export interface TieBreak {
  readonly stage: number;
  readonly purpose: TiePurpose;
  readonly tied: readonly number[];
  readonly chosen: number;
  readonly steps: readonly TieStep[];
}
