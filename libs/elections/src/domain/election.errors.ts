import { DomainError } from '#kernel';
import type { Obstacle } from './eligibility.js';

export const electionNotFound = (electionId: string): DomainError => new DomainError('ELECTION_NOT_FOUND', { electionId }, 'notFound');

export const electionAlreadyCalled = (electionId: string): DomainError =>
  new DomainError('ELECTION_ALREADY_CALLED', { electionId }, 'conflict');

/** The rulebook does not name this method of counting. */
export const methodNotInRulebook = (method: string, methods: readonly string[]): DomainError =>
  new DomainError('METHOD_NOT_IN_RULEBOOK', { method, methods });

/** One term a seat, each of one year at least and of what the rulebook allows at most (loi 47-1775, art. 6). */
export const termsInvalid = (seats: number, most: number): DomainError => new DomainError('TERMS_INVALID', { seats, most }, 'invalid');

/** The rulebook sets the day by which candidacies come in; a call sets it only where the rulebook leaves it open. */
export const deadlineInvalid = (deadline: string, expected: string): DomainError =>
  new DomainError('CANDIDACY_DEADLINE_INVALID', { deadline, expected }, 'invalid');

/** Seats are reserved for a college or category the rulebook does not have. */
export const groupUnknown = (group: string): DomainError => new DomainError('GROUP_UNKNOWN', { group }, 'invalid');

export const electionProclaimed = (electionId: string): DomainError => new DomainError('ELECTION_PROCLAIMED', { electionId });

/** Once the list is closed the candidates are on the paper. */
export const candidatesListed = (electionId: string, ballotId: string): DomainError =>
  new DomainError('CANDIDATES_LISTED', { electionId, ballotId });

export const notEligible = (memberId: string, obstacles: readonly Obstacle[]): DomainError =>
  new DomainError('NOT_ELIGIBLE', { memberId, obstacles });

/** Who did not stand in the first round does not stand in the second. */
export const secondRoundAdmitsNobodyNew = (electionId: string): DomainError =>
  new DomainError('SECOND_ROUND_ADMITS_NOBODY_NEW', { electionId });

export const electionNotProclaimed = (electionId: string): DomainError => new DomainError('ELECTION_NOT_PROCLAIMED', { electionId });

/** The rules the election was called with know one round only. */
export const noSecondRound = (electionId: string): DomainError => new DomainError('NO_SECOND_ROUND', { electionId });

/** Every seat is filled, or nobody is left who stood in the first round. */
export const secondRoundWithoutObject = (electionId: string): DomainError => new DomainError('SECOND_ROUND_WITHOUT_OBJECT', { electionId });

export const candidacyNotFound = (candidate: number): DomainError => new DomainError('CANDIDACY_NOT_FOUND', { candidate }, 'notFound');

/** There is none to erase, or the vault of this node does not hold what the ledger names. */
export const statementNotFound = (candidate: number): DomainError => new DomainError('STATEMENT_NOT_FOUND', { candidate }, 'notFound');

/** Withdrawn, or turned down: a candidate who stands again declares herself again. */
export const candidacyOver = (candidate: number, status: string): DomainError => new DomainError('CANDIDACY_OVER', { candidate, status });

/** The ballot was opened on another question. */
export const notTheBallotOf = (electionId: string, ballotId: string): DomainError =>
  new DomainError('BALLOT_OF_ANOTHER_QUESTION', { electionId, ballotId }, 'invalid');

export const lotAlreadyCommitted = (electionId: string): DomainError =>
  new DomainError('LOT_ALREADY_COMMITTED', { electionId }, 'conflict');

/** Where ties are broken by lot, the seed is fixed before anyone can know the votes. */
export const lotNotCommitted = (electionId: string): DomainError => new DomainError('LOT_NOT_COMMITTED', { electionId });

export const lotAfterClose = (electionId: string): DomainError => new DomainError('LOT_AFTER_CLOSE', { electionId });

/** The hash of the seed shown is not what was committed. */
export const seedNotCommitted = (electionId: string): DomainError => new DomainError('LOT_SEED_NOT_COMMITTED', { electionId });

export const seedInvalid = (field: string): DomainError => new DomainError('LOT_SEED_INVALID', { field }, 'invalid');
