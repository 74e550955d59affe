/** The capital of a day, and how low it may fall. */
export interface Capital {
  readonly asOf: string;
  readonly subscribedCents: number;
  readonly calledCents: number;
  readonly paidUpCents: number;
  readonly highestSubscribedCents: number;
  readonly highestPaidUpCents: number;
  /** null where two tests stand in its place */
  readonly floorCents: number | null;
}

/** What somebody holds of one class. */
export interface Holding {
  readonly memberId: string;
  /** null until she is admitted */
  readonly memberNumber: number | null;
  readonly shareClass: string;
  readonly quantity: number;
  readonly subscribedCents: number;
  readonly calledCents: number;
  readonly paidUpCents: number;
}

/** A financial year: its accounts once they are approved, its result once it is appropriated. */
export interface FinancialYear {
  readonly status: 'open' | 'approved' | 'appropriated';
  readonly accounts?: {
    readonly closedOn: string;
    readonly resultCents: number;
    readonly capitalCents: number;
    readonly uncoveredLossCents: number;
  };
  readonly result?: { readonly reservesCents: number; readonly distributedCents: number; readonly carriedForwardCents: number };
}
