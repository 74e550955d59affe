/** What the API says of a recount, as far as the pages show it. */
import type { Counts, Result } from './assembly.js';

export interface Compared<Figure> {
  readonly proclaimed: Figure;
  readonly recounted: Figure;
}

export interface ProclaimedResult extends Result {
  readonly colleges?: readonly (Counts & { readonly college: string })[];
  readonly weighted?: { readonly weightFor: string; readonly required: string };
}

export interface ProclaimedPriorities {
  readonly outcome: 'ranked' | 'quorumNotReached';
  readonly places: readonly { readonly place: number; readonly choices: readonly string[]; readonly points: string }[];
  readonly valid: number;
  readonly blank: number;
  readonly null: number;
}

export interface ResolutionRecount {
  readonly ballotId: string;
  readonly agrees: boolean;
  readonly countHash: Compared<string>;
  readonly result?: Compared<ProclaimedResult>;
  readonly priorities?: Compared<ProclaimedPriorities>;
  readonly votes: readonly { readonly college?: string; readonly choice: string; readonly count: number }[];
}

export interface CountStage {
  readonly stage: number;
  readonly cause: {
    readonly kind: 'firstPreferences' | 'tally' | 'iteration' | 'surplus' | 'exclusion';
    readonly of?: number | readonly number[];
  };
  readonly totals: Readonly<Record<string, string>>;
  readonly exhausted?: string;
  readonly lost?: string;
  readonly quota?: string;
  readonly elected: readonly number[];
  readonly excluded: readonly number[];
}

export interface ElectionRecount {
  readonly agrees: boolean;
  readonly countHash: Compared<string>;
  readonly recordHash: Compared<string>;
  readonly elected: Compared<readonly number[]>;
  readonly record: {
    readonly valid: number | string;
    readonly invalid: number | string;
    readonly quota: string | null;
    readonly candidates: readonly { readonly n: number; readonly name: string }[];
    readonly stages: readonly CountStage[];
  };
}
