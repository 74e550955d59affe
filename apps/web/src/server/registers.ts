/** What the API says of the registers, as far as the pages show it. */

/** What a person is called now; every part is null once it was erased. */
export interface PersonName {
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly legalName: string | null;
  readonly erasedAt: string | null;
}

export interface RosterLine {
  readonly memberId: string;
  readonly memberNumber: number;
  readonly kind: 'naturalPerson' | 'minor' | 'legalPerson';
  readonly category: string | null;
  readonly college: string | null;
  /** the rights that rest */
  readonly suspended: readonly string[];
  readonly validFrom: string;
  readonly name: PersonName | null;
}

export interface Figures {
  readonly members: number;
  /** the day they are true of */
  readonly asOf: string;
  /** null while no rulebook is in force */
  readonly capital: {
    readonly subscribedCents: number;
    readonly paidUpCents: number;
    readonly highestSubscribedCents: number;
    /** null where tests stand in its place */
    readonly floorCents: number | null;
  } | null;
}
