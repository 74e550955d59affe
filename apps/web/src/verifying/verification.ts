import type { Entry, PublishedFinding } from '#proof';

/** A file somebody brings, and what it is called in the verdict. */
export interface Brought {
  readonly name: string;
  readonly content: string;
}

/** A file of an audit bundle, wherever the browser has it. */
export interface BundleFile {
  /** with the folders it lies in, `bundle/log/checkpoint` */
  readonly path: string;
  readonly file: File;
}

/** What she knows without the cooperative. */
export interface KnownBefore {
  readonly logKey?: string;
  readonly checkpoints: readonly Brought[];
}

/** What shall be verified. */
export type Task =
  | ({ readonly kind: 'ledger' } & KnownBefore)
  | ({ readonly kind: 'receipt'; readonly receipt: Brought } & KnownBefore)
  | ({ readonly kind: 'bundle'; readonly files: readonly BundleFile[] } & KnownBefore);

export type Finding = PublishedFinding;

/** A line of a verdict: what was checked, whether it holds, and why not. */
export type Verdict = Exclude<Finding, { readonly outcome: 'progress' }>;

export type { Entry };

/** The head that was found to hold, to be kept. */
export interface VerifiedHead {
  readonly origin: string;
  readonly size: number;
  readonly root: string;
  /** signed note */
  readonly note: string;
  /** public key of the log, as the policy names it */
  readonly key: string;
}

/** What the thread that verifies says. */
export type Told =
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'head'; readonly head: VerifiedHead }
  | { readonly kind: 'entry'; readonly number: number; readonly entry: Entry }
  | { readonly kind: 'done' }
  /** bytes could not be had: nothing is said about the ledger */
  | { readonly kind: 'broken'; readonly code: string; readonly path: string };
