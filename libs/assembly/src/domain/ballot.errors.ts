import { DomainError } from '#kernel';

export const ballotNotFound = (ballotId: string): DomainError => new DomainError('BALLOT_NOT_FOUND', { ballotId }, 'notFound');

export const ballotAlreadyOpened = (ballotId: string): DomainError => new DomainError('BALLOT_ALREADY_OPENED', { ballotId }, 'conflict');

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
