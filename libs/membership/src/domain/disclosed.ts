/** What stands in an entry in place of personal data: digests of disclosures the vault holds (RFC 9901, section 4.2.4.1). */
export interface Disclosed {
  /** in alphabetical order, so that their places tell nothing */
  readonly _sd?: readonly string[];
  readonly _sd_alg?: 'sha-256';
}

export const disclosed = (digests: readonly string[] | undefined): Disclosed =>
  digests === undefined || digests.length === 0 ? {} : { _sd: digests.toSorted(), _sd_alg: 'sha-256' };
