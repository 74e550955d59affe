import { DomainError } from '#kernel';

export const minutesBeforeClosing = (assemblyId: string): DomainError => new DomainError('MINUTES_BEFORE_CLOSING', { assemblyId });

/** A ballot without its result would be missing from them for ever. */
export const minutesBallotPending = (ballotId: string): DomainError => new DomainError('MINUTES_BALLOT_PENDING', { ballotId });

/** Something was recorded since the signatories read them. */
export const minutesHashDiffers = (hash: string, computed: string): DomainError =>
  new DomainError('MINUTES_HASH_DIFFERS', { hash, computed }, 'conflict');

export const minutesAlreadySigned = (assemblyId: string, hash: string): DomainError =>
  new DomainError('MINUTES_ALREADY_SIGNED', { assemblyId, hash }, 'conflict');

export const minutesNotSigned = (assemblyId: string): DomainError => new DomainError('MINUTES_NOT_SIGNED', { assemblyId });

/** The chair signs, and the secretary beside her. */
export const signatoriesInvalid = (chair: string): DomainError => new DomainError('SIGNATORIES_INVALID', { chair });
