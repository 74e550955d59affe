/** What a request names, as it came in: nothing of it is checked yet. */
export interface RequestSubject {
  /** persons it is about; anything that is not one id stands as the empty text, which is nobody's */
  readonly about: readonly string[];
  readonly assemblyId?: string;
  readonly electionId?: string;
  /** number of a candidate */
  readonly candidate?: number;
  readonly proceedingId?: string;
  /** ledger number of an entry */
  readonly entry?: number;
}
