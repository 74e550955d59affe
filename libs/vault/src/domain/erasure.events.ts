import type { DomainEvent } from '#kernel';

/** Why personal data are erased (GDPR, art. 17 (1)). */
export type ErasureBasis = 'request' | 'consentWithdrawn' | 'retentionOver' | 'unlawful';

/** A value that stays although its erasure was asked for. */
export interface StillHeld {
  readonly digest: string;
  /** first calendar date on which it may be erased */
  readonly until: string;
  /** article of law */
  readonly basis: string;
}

/** Personal data are erased from the vault. Whose they were is not said: digests without their salts tell nothing. */
export type PersonalDataErased = DomainEvent<
  'PersonalDataErased',
  {
    readonly requestId: string;
    readonly basis: ErasureBasis;
    /** of the disclosures that are gone */
    readonly digests: readonly string[];
    readonly retained: readonly StillHeld[];
  }
>;

export type ErasureEvent = PersonalDataErased;
