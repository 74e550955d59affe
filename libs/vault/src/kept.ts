/** A person as one part of the application knows her; which of them are one person is known here only. */
export interface Pseudonym {
  /** what it is a pseudonym of: `member` */
  readonly kind: string;
  readonly pseudonym: string;
}

/** Why a value is kept, and for how long at least. */
export interface RetentionTerms {
  /** context that reads it, `elections` */
  readonly context: string;
  /** `candidacy` */
  readonly purpose: string;
  /** calendar date before which it is not erased, with the ground in `legalHold` */
  readonly retainUntil?: string;
  /** article of law */
  readonly legalHold?: string;
}

/** What the vault answers about a digest. */
export type Kept =
  | { readonly status: 'held'; readonly value: string }
  | { readonly status: 'erased'; readonly erasedAt: string }
  | { readonly status: 'unknown' };

/** A value that stays although its erasure was asked for. */
export interface Retained {
  readonly digest: string;
  readonly until: string;
  readonly basis: string;
}

export interface ErasureScope {
  readonly erasable: readonly string[];
  readonly retained: readonly Retained[];
}
