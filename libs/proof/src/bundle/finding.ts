import type { ErrorDetails } from '#kernel';

/** What a bundle is checked for, in this order. */
export type BundleCheck =
  'manifest' | 'signatures' | 'log' | 'checkpoints' | 'consistency' | 'timestamps' | 'entries' | 'revisions' | 'clock' | 'receipts';

/** One line of the verdict. */
export type Finding<Check extends string = BundleCheck> =
  | { readonly outcome: 'holds'; readonly check: Check; readonly text: string; readonly details: ErrorDetails }
  | { readonly outcome: 'fails'; readonly check: Check; readonly text: string; readonly code: string; readonly details: ErrorDetails }
  | { readonly outcome: 'progress'; readonly check: Check; readonly done: number; readonly of: number };

/** A check: says how far it is, what holds, and hands on what the next ones need. It throws at the first thing that does not hold. */
export type Checking<Result = void> = AsyncGenerator<Finding, Result>;

/** @param details  what the text says, for screens that say it in another language */
export const holds = <Check extends string>(check: Check, text: string, details: ErrorDetails = {}): Finding<Check> => ({
  outcome: 'holds',
  check,
  text,
  details,
});

export const progress = <Check extends string>(check: Check, done: number, of: number): Finding<Check> => ({
  outcome: 'progress',
  check,
  done,
  of,
});
