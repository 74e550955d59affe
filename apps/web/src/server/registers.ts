/** What the API says of the registers, as far as the pages show it. */

export interface RosterLine {
  readonly memberId: string;
  readonly memberNumber: number;
  readonly kind: 'naturalPerson' | 'minor' | 'legalPerson';
  readonly validFrom: string;
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
