export type BodyName = 'board' | 'supervisoryBoard';

/** A seat on a body, as the register of mandates has it. */
export interface Seat {
  readonly mandateId: string;
  readonly memberId: string;
  readonly body: BodyName;
  readonly from: string;
  /** first day without it, at the latest */
  readonly until: string;
  /** the ordinary assembly of this year ends it */
  readonly lastYear: number;
  readonly coOpted: boolean;
  readonly ratified: boolean;
  /** null while it runs */
  readonly cause: 'term' | 'resignation' | 'revocation' | 'death' | 'lossOfMembership' | 'incompatibility' | 'predecessorReinstated' | null;
  readonly incompatibleWith: string | null;
}
