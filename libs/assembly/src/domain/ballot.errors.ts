import { DomainError } from '#kernel';

export const ballotNotFound = (ballotId: string): DomainError => new DomainError('BALLOT_NOT_FOUND', { ballotId }, 'notFound');

export const ballotAlreadyOpened = (ballotId: string): DomainError => new DomainError('BALLOT_ALREADY_OPENED', { ballotId }, 'conflict');

export const ballotNotProclaimed = (ballotId: string): DomainError => new DomainError('BALLOT_NOT_PROCLAIMED', { ballotId });

export const ballotNotClosed = (ballotId: string): DomainError => new DomainError('BALLOT_NOT_CLOSED', { ballotId });

/** It stays visible and never counts; the question may be put again. */
export const ballotAnnulled = (ballotId: string): DomainError => new DomainError('BALLOT_ANNULLED', { ballotId });

/** Hands are counted in the room: nobody votes on a screen. */
export const ballotByHands = (ballotId: string): DomainError => new DomainError('BALLOT_BY_HANDS', { ballotId });

export const ballotNotByHands = (ballotId: string): DomainError => new DomainError('BALLOT_NOT_BY_HANDS', { ballotId });

export const showOfHandsRecorded = (ballotId: string): DomainError => new DomainError('SHOW_OF_HANDS_RECORDED', { ballotId }, 'conflict');

export const showOfHandsMissing = (ballotId: string): DomainError => new DomainError('SHOW_OF_HANDS_MISSING', { ballotId });

/** Each hand is a right of somebody present or represented. */
export const handsExceedPresent = (hands: number, rights: number): DomainError =>
  new DomainError('HANDS_EXCEED_PRESENT', { hands, rights });

export const scrutineersNotTwo = (scrutineers: readonly string[]): DomainError =>
  new DomainError('SCRUTINEERS_NOT_TWO', { scrutineers }, 'invalid');

/** A ballot on persons is repeated by its election. */
export const ballotOnPersons = (ballotId: string): DomainError => new DomainError('BALLOT_ON_PERSONS', { ballotId });

/** A question on persons: the rulebook has it counted on paper. */
export const personsByPaperOnly = (ballotId: string): DomainError => new DomainError('PERSONS_BY_PAPER_ONLY', { ballotId });

/** Hands tell neither an order nor a college. */
export const countedByName = (ballotId: string): DomainError => new DomainError('COUNTED_BY_NAME', { ballotId });

/** What came by post cannot be added to hands. */
export const postalVotesWait = (votes: number): DomainError => new DomainError('POSTAL_VOTES_WAIT', { votes });

/** Where colleges weigh, every right belongs to one. */
export const rightsWithoutCollege = (rights: number): DomainError => new DomainError('RIGHTS_WITHOUT_COLLEGE', { rights });

/** A class that is asked apart has members on the roll, and is asked once. */
export const classUnknown = (college: string): DomainError => new DomainError('CLASS_UNKNOWN', { college }, 'invalid');

/** @param choice  the code that is wrong or stands there twice; empty when there are fewer than two */
export const prioritiesInvalid = (choice: string): DomainError => new DomainError('PRIORITIES_INVALID', { choice }, 'invalid');
