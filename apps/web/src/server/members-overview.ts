import type { RosterLine } from './registers.js';

/** All members of a day as the server sends them: the entries at one place of all columns are one member. */
export interface MembersOverview {
  readonly asOf: string;
  /** ledger number */
  readonly knownAt: number;
  readonly memberId: readonly string[];
  readonly memberNumber: readonly number[];
  readonly givenName: readonly (string | null)[];
  readonly familyName: readonly (string | null)[];
  readonly legalName: readonly (string | null)[];
  readonly nameErasedOn: readonly (string | null)[];
  readonly kind: readonly RosterLine['kind'][];
  readonly category: readonly (string | null)[];
  readonly college: readonly (string | null)[];
  /** rights that rest, parted by blanks */
  readonly suspended: readonly string[];
  readonly validFrom: readonly string[];
  readonly quantity: readonly number[];
  readonly subscribedCents: readonly number[];
  readonly paidUpCents: readonly number[];
}
