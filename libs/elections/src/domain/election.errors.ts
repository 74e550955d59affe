import { DomainError } from '#kernel';

export const electionNotFound = (electionId: string): DomainError => new DomainError('ELECTION_NOT_FOUND', { electionId }, 'notFound');

export const electionAlreadyCalled = (electionId: string): DomainError =>
  new DomainError('ELECTION_ALREADY_CALLED', { electionId }, 'conflict');

export const seatsInvalid = (seats: number): DomainError => new DomainError('SEATS_INVALID', { seats }, 'invalid');

/** Once the ballot is open the list of candidates is on the paper. */
export const electionProclaimed = (electionId: string): DomainError => new DomainError('ELECTION_PROCLAIMED', { electionId });

/** The ballot was opened on another question. */
export const notTheBallotOf = (electionId: string, ballotId: string): DomainError =>
  new DomainError('BALLOT_OF_ANOTHER_QUESTION', { electionId, ballotId }, 'invalid');
