import type { BodyName } from '../routing/route.js';

export type SeatEnd = 'term' | 'resignation' | 'revocation' | 'death' | 'lossOfMembership' | 'incompatibility' | 'predecessorReinstated';

/** A seat on a body. */
export interface Seat {
  readonly mandateId: string;
  readonly memberId: string;
  /** first day */
  readonly from: string;
  /** first day without it, at the latest */
  readonly until: string;
  readonly lastYear: number;
  readonly coOpted: boolean;
  readonly ratified: boolean;
  readonly electionId: string | null;
  /** the mandate this one completes */
  readonly replaces: string | null;
  /** null while it runs */
  readonly cause: SeatEnd | null;
  readonly incompatibleWith: string | null;
}

export interface BodySeats {
  readonly asOf: string;
  readonly knownAt: number;
  readonly body: BodyName;
  readonly seats: readonly Seat[];
}
