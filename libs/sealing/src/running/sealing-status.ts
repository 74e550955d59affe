import type { ErrorDetails } from '#kernel';
import type { Reconciliation } from '../reconcile/reconciliation.js';

/** What went wrong last, as it crosses threads: by its code. */
export interface SealingFault {
  /** ISO 8601, UTC */
  readonly at: string;
  readonly code: string;
  readonly details: ErrorDetails;
}

/** Somebody outside who is shown checkpoints: a witness, a timestamp authority. */
export interface OutsiderStatus {
  readonly name: string;
  /** size of the largest checkpoint it has signed; 0 before the first */
  readonly size: number;
  readonly fault?: SealingFault;
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
  /** those who are asked to cosign; what they fail at never stops the sealing */
  readonly witnesses: readonly OutsiderStatus[];
  /** null where no authority is asked */
  readonly timestamps: OutsiderStatus | null;
  /** the last nightly comparison of the ledger with its seal; null before the first */
  readonly reconciliation: Reconciliation | null;
}

/** What is known before the log is open. */
export const NOTHING_YET: Omit<SealingStatus, 'state' | 'fault'> = {
  sealed: 0,
  checkpoint: null,
  witnesses: [],
  timestamps: null,
  reconciliation: null,
};
