/** What is kept about somebody, why and until when. */
export interface PersonalFile {
  readonly values: readonly { readonly name: string; readonly purpose: string; readonly until: string | null }[];
  readonly legalHolds: readonly { readonly holdId: string; readonly reviewOn: string }[];
}

/** What became of an erasure. */
export interface Erasure {
  readonly requestId: string;
  readonly basis: 'request' | 'consentWithdrawn' | 'retentionOver' | 'unlawful';
  readonly digests: readonly string[];
  readonly retained: readonly { readonly digest: string; readonly until: string; readonly basis: string }[];
  readonly recordedAt: string;
  /** null while no node has carried it out */
  readonly purgedAt: string | null;
  readonly acknowledgements: readonly { readonly consumer: string; readonly node: string; readonly purgedAt: string }[];
}
