import type { VerifiedHead } from '../../verifying/verification.js';

/** A head this browser found to hold: the next one must have grown out of it. */
export interface KeptHead extends VerifiedHead {
  /** when it was verified, ISO 8601 */
  readonly at: string;
}

const NAME = 'unevoix.verified-head';

/** The head kept at the last visit. A browser that keeps nothing compares with nothing. */
export const readKeptHead = (): KeptHead | undefined => {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(NAME) ?? 'null');
    return isKeptHead(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
};

/** Keeps a head, never in the place of a larger one of the same ledger: the smaller is the beginning of it. */
export const keepHead = (head: KeptHead): void => {
  const before = readKeptHead();
  if (before?.origin === head.origin && before.size > head.size) return;
  store(JSON.stringify(head));
};

export const forgetHead = (): void => store(undefined);

const store = (text: string | undefined): void => {
  try {
    if (text === undefined) window.localStorage.removeItem(NAME);
    else window.localStorage.setItem(NAME, text);
  } catch {
    // Private windows keep nothing: the next verification has nothing to compare with, and says so.
  }
};

const texts = ['origin', 'root', 'note', 'key', 'at'] as const;

const isKeptHead = (kept: unknown): kept is KeptHead =>
  typeof kept === 'object' &&
  kept !== null &&
  'size' in kept &&
  typeof kept.size === 'number' &&
  texts.every((name) => typeof (kept as Readonly<Record<string, unknown>>)[name] === 'string');
