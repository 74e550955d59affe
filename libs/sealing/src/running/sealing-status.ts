import type { ErrorDetails } from '#kernel';

/** What went wrong last, as it crosses threads: by its code. */
export interface SealingFault {
  /** ISO 8601, UTC */
  readonly at: string;
  readonly code: string;
  readonly details: ErrorDetails;
}

/** What health checks and metrics show of the sealer. */
export interface SealingStatus {
  /**
   * - `starting`: has not looked at the ledger yet
   * - `sealing`: follows it
   * - `stopped`: nothing is sealed or signed any more, until what `fault` names is put right; it is tried again now and then
   */
  readonly state: 'starting' | 'sealing' | 'stopped';
  /** entries sealed */
  readonly sealed: number;
  /** the newest checkpoint; null while there is none */
  readonly checkpoint: { readonly size: number; readonly signedAt: string } | null;
  readonly fault?: SealingFault;
}
