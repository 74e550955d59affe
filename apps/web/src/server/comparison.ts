import type { Paged } from './paged.js';

/** What a roster says of one member. */
export interface RosterSide {
  readonly category: string | null;
  readonly college: string | null;
  readonly representativeId: string | null;
  readonly suspended: readonly string[];
}

export interface RosterChange {
  readonly memberId: string;
  readonly memberNumber: number;
  /** absent from the first roster when null */
  readonly before: RosterSide | null;
  /** absent from the second roster when null */
  readonly after: RosterSide | null;
}

export interface RosterComparison extends Paged<RosterChange> {
  readonly totals: { readonly joined: number; readonly left: number; readonly changed: number };
}
