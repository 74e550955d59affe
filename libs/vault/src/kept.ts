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

/** Purpose of what names a person: the vault tells of every change of such a value (`changesAfter`), so that names can be looked up elsewhere. */
export const IDENTITY = 'identity';

/** A value to keep, why, and what makes keeping it again recognisable. */
export interface ValueToKeep extends RetentionTerms {
  readonly name: string;
  readonly value: string;
  /** id of the command that brings it: the same command keeps the same disclosure */
  readonly commandId: string;
}

/** A value that was brought: under which digest it is kept, and whether it was not before. */
export interface KeptValue {
  readonly digest: string;
  readonly isNew: boolean;
}

/** A value that is held. */
export interface HeldValue extends RetentionTerms {
  readonly digest: string;
  readonly name: string;
  readonly value: string;
  /** instant; null for what was kept before instants were */
  readonly keptAt: string | null;
}

/** Something that names a person was kept, let go or erased. Only the last change of each person is told. */
export interface IdentityChange extends Pseudonym {
  /** grows with every change */
  readonly sequence: number;
  /** instant at which something of it was erased; null after any other change */
  readonly erasedAt: string | null;
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
