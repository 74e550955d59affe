/** Which case an entry belongs to, and whom it concerns. */
export interface OfCase {
  readonly proceedingId: string;
  readonly memberId: string;
}

/** Which measure of a case: 1, 2, 3… */
export interface OfMeasure extends OfCase {
  readonly measureNumber: number;
}
