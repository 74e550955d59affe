import type { MemberRight, SanctionMeasure } from '#statutes/domain';

/** A measure with what it takes away; an exclusion takes nothing but the membership. */
export interface MeasureTerms {
  readonly measure: SanctionMeasure;
  /** rights that rest; none but for a suspension */
  readonly rights: readonly MemberRight[];
  /** first day of it, at the earliest; last day of membership for an exclusion */
  readonly from: string;
  /** first day after a suspension */
  readonly until?: string;
}
