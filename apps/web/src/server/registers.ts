/** What the API says of the registers, as far as the pages show it. */

export interface RosterLine {
  readonly memberId: string;
  readonly memberNumber: number;
  readonly kind: 'naturalPerson' | 'legalPerson';
  readonly college: string | null;
  readonly validFrom: string;
}

export interface MemberCount {
  readonly members: number;
  readonly asOf: string;
}

export interface Capital {
  readonly shares: number;
  readonly subscribedCents: number;
  readonly paidUpCents: number;
}

export interface Holding {
  readonly memberId: string;
  readonly shareClass: string;
  readonly shares: number;
  readonly subscribedCents: number;
  readonly paidUpCents: number;
}
