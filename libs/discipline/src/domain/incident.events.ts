import type { Cents, DomainEvent } from '#kernel';
import type { IncidentFamily } from '#statutes/domain';

/** In which capacity somebody reports: who it was stands in the entry as its actor. */
export type ReporterCapacity = 'admin' | 'director' | 'adviser' | 'system';

export type IncidentWithdrawalGround = 'typingError' | 'wrongPerson' | 'duplicate' | 'settled';

/** Something happened that the rules of discipline may answer. */
export type IncidentReported = DomainEvent<
  'IncidentReported',
  {
    readonly incidentId: string;
    /** whose conduct it is */
    readonly memberId: string;
    /** code of the rulebook */
    readonly kind: string;
    readonly family: IncidentFamily;
    readonly occurredOn: string;
    readonly amountCents?: Cents;
    readonly reportedBy: ReporterCapacity;
    /** digest of the disclosure that tells what happened */
    readonly factsDigest?: string;
    /** SHA-256 of each piece of evidence, hexadecimal: the pieces are kept elsewhere */
    readonly evidence?: readonly string[];
  }
>;

/** A report is taken back: it counts no longer, for a repetition either. */
export type IncidentWithdrawn = DomainEvent<
  'IncidentWithdrawn',
  { readonly incidentId: string; readonly memberId: string; readonly ground: IncidentWithdrawalGround }
>;

export type IncidentEvent = IncidentReported | IncidentWithdrawn;
