import type { DomainEvent } from '#kernel';

/** Nothing of a member is erased any more: somebody may have to prove something with it. Why is said in words, which are in the vault. */
export type LegalHoldPlaced = DomainEvent<
  'LegalHoldPlaced',
  {
    readonly holdId: string;
    readonly memberId: string;
    /** of the disclosure that says why */
    readonly reasonDigest: string;
    /** calendar date on which it is to be looked at again; it stands until it is lifted */
    readonly reviewOn: string;
  }
>;

export type LegalHoldLifted = DomainEvent<
  'LegalHoldLifted',
  { readonly holdId: string; readonly memberId: string; readonly reasonDigest: string }
>;

export type LegalHoldEvent = LegalHoldPlaced | LegalHoldLifted;
