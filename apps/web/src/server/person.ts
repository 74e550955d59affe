import type { PersonName } from './registers.js';

/** Who somebody is, as far as the vault still knows. */
export interface Identity extends PersonName {
  readonly memberId: string;
  readonly legalForm: string | null;
  readonly birthDate: string | null;
  readonly email: string | null;
  readonly postalAddress: string | null;
  readonly iban: string | null;
}

/** Why somebody may, or may not, vote on a day. */
export interface VotingExplanation {
  readonly asOf: string;
  readonly mayVote: boolean;
  readonly reason: 'member' | 'neverAdmitted' | 'notYetAdmitted' | 'membershipEnded' | 'voteSuspended';
  readonly grounds: readonly {
    readonly number: number;
    readonly event: { readonly type: string };
    readonly rulebookVersion: number | null;
  }[];
}

export interface Measure {
  readonly proceedingId: string;
  readonly measureNumber: number;
  readonly measure: 'interim' | 'warning' | 'reprimand' | 'suspension' | 'exclusion';
  readonly from: string;
  readonly until: string | null;
}

export interface Movement {
  readonly number: number;
  readonly effectiveAt: string;
  readonly type: string;
  readonly memberId: string;
  readonly memberNumber: number | null;
  readonly subscriptionId: string;
  readonly shareClass: string;
  readonly quantity: number;
  readonly subscribedCents: number;
  readonly paidUpCents: number;
}
