import { DomainError } from '#kernel';

export const ballotNotFound = (ballotId: string): DomainError => new DomainError('BALLOT_NOT_FOUND', { ballotId }, 'notFound');

export const ballotAlreadyOpened = (ballotId: string): DomainError => new DomainError('BALLOT_ALREADY_OPENED', { ballotId }, 'conflict');

export const ballotNotClosed = (ballotId: string): DomainError => new DomainError('BALLOT_NOT_CLOSED', { ballotId });

/** A question on persons: the rulebook has it counted on paper. */
export const personsByPaperOnly = (ballotId: string): DomainError => new DomainError('PERSONS_BY_PAPER_ONLY', { ballotId });
