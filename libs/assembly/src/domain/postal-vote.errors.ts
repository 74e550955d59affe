import { DomainError } from '#kernel';

export const postalVotesNotAccepted = (): DomainError => new DomainError('POSTAL_VOTES_NOT_ACCEPTED');

/** @param deadline  last calendar day on which a form could come (C. com. R225-77) */
export const postalVoteTooLate = (deadline: string): DomainError => new DomainError('POSTAL_VOTE_TOO_LATE', { deadline });

/** Once the assembly is open, who is there votes there. */
export const postalVotesOver = (assemblyId: string): DomainError => new DomainError('POSTAL_VOTES_OVER', { assemblyId });

/** A form is recorded on the day it came or later. */
export const receivedInTheFuture = (receivedOn: string): DomainError =>
  new DomainError('RECEIVED_IN_THE_FUTURE', { receivedOn }, 'invalid');

export const answeredTwice = (resolutionId: string): DomainError => new DomainError('ANSWERED_TWICE', { resolutionId }, 'invalid');
