import type { Candidate } from './election.js';
import type { Method } from './method.js';
import type { PaperCount } from './paper-count.js';
import type { TieBreak } from '../ties/tie-break.js';
import type { PassedOver } from '../seats/seat-rules.js';

/** What JSON can carry as a parameter. */
export type Parameter = string | number | boolean | null | undefined | readonly Parameter[] | { readonly [name: string]: Parameter };

/** Why the votes of a stage are where they are. */
export type StageCause =
  | { readonly kind: 'firstPreferences' | 'tally' | 'iteration' }
  | { readonly kind: 'surplus'; readonly of: number; readonly surplus: string }
  | { readonly kind: 'exclusion'; readonly of: readonly number[] };

export interface CountStage {
  /** from 1 */
  readonly stage: number;
  readonly cause: StageCause;
  /** votes of every candidate after the transfers of this stage, by number, with the decimals of the method */
  readonly totals: Readonly<Record<string, string>>;
  /** what this stage moved, by candidate number: negative for whom it left */
  readonly transfers?: Readonly<Record<string, string>>;
  /** votes on papers with no further preference */
  readonly exhausted?: string;
  /** votes lost to the decimals the method cuts off */
  readonly lost?: string;
  /** the quota of this stage, where the method computes it anew each time */
  readonly quota?: string;
  readonly elected: readonly number[];
  readonly excluded: readonly number[];
  /** candidates a maximum or a reserved seat kept from a seat their votes would have won */
  readonly passedOver?: readonly PassedOver[];
}

/** The full record of a count: from it and the papers, anyone can check every step. Plain JSON. */
export interface CountRecord {
  readonly method: Method;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly seats: number;
  readonly quota: string | null;
  /** papers counted */
  readonly valid: PaperCount;
  /** papers not counted: blank and null */
  readonly invalid: PaperCount;
  /** of the invalid ones, those without a mark */
  readonly blank: PaperCount;
  readonly candidates: readonly Candidate[];
  readonly stages: readonly CountStage[];
  /** in the order they were elected */
  readonly elected: readonly number[];
  /** seats nobody was elected to */
  readonly vacant: number;
  readonly ties: readonly TieBreak[];
}
