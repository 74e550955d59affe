import { DomainError } from '#kernel';

export const assemblyNotFound = (assemblyId: string): DomainError => new DomainError('ASSEMBLY_NOT_FOUND', { assemblyId }, 'notFound');

export const assemblyAlreadyConvened = (assemblyId: string): DomainError =>
  new DomainError('ASSEMBLY_ALREADY_CONVENED', { assemblyId }, 'conflict');

/** The notice is shorter than the rulebook allows (C. com. R225-69). */
export const noticeTooShort = (days: number, required: number): DomainError => new DomainError('NOTICE_TOO_SHORT', { days, required });

/** It was called off: nothing is opened in it any more. */
export const assemblyCancelled = (assemblyId: string): DomainError => new DomainError('ASSEMBLY_CANCELLED', { assemblyId });

/** An assembly is moved or called off before it is opened; afterwards it is closed. */
export const assemblyUnderWay = (assemblyId: string): DomainError => new DomainError('ASSEMBLY_UNDER_WAY', { assemblyId });

export const secondCallConvened = (assemblyId: string): DomainError => new DomainError('SECOND_CALL_CONVENED', { assemblyId }, 'conflict');

/** Members are called again once the first call was held, and not before. */
export const secondCallTooEarly = (firstCall: string): DomainError => new DomainError('SECOND_CALL_TOO_EARLY', { firstCall });

/** @param day  calendar date on which the list is drawn */
export const consultationListTooEarly = (day: string): DomainError => new DomainError('CONSULTATION_LIST_TOO_EARLY', { day });

/** Nobody was known as a member of that day by its end. */
export const consultationListEmpty = (day: string): DomainError => new DomainError('CONSULTATION_LIST_EMPTY', { day });

export const quorumNotNoted = (assemblyId: string): DomainError => new DomainError('QUORUM_NOT_NOTED', { assemblyId });

/** Enough were there for everything on the agenda: there is nothing left for a second call. */
export const quorumWasReached = (assemblyId: string): DomainError => new DomainError('QUORUM_WAS_REACHED', { assemblyId });

export const assemblyNotOpen = (assemblyId: string): DomainError => new DomainError('ASSEMBLY_NOT_OPEN', { assemblyId });

export const assemblyClosed = (assemblyId: string): DomainError => new DomainError('ASSEMBLY_CLOSED', { assemblyId });

export const rollNotFrozen = (assemblyId: string): DomainError => new DomainError('ROLL_NOT_FROZEN', { assemblyId });

export const resolutionNotFound = (resolutionId: string): DomainError =>
  new DomainError('RESOLUTION_NOT_FOUND', { resolutionId }, 'notFound');

export const rulebookVersionUnknown = (version: number): DomainError =>
  new DomainError('RULEBOOK_VERSION_UNKNOWN', { version }, 'notFound');

/** A text under a ballot stays as it is; annul the ballot first. */
export const resolutionPutToVote = (resolutionId: string): DomainError => new DomainError('RESOLUTION_PUT_TO_VOTE', { resolutionId });

export const resolutionWithdrawn = (resolutionId: string): DomainError => new DomainError('RESOLUTION_WITHDRAWN', { resolutionId });

/** The quorum of the first call was reached for resolutions of its kind. */
export const resolutionOfFirstCall = (resolutionId: string): DomainError => new DomainError('RESOLUTION_OF_FIRST_CALL', { resolutionId });

/** The second call is on the agenda of the first one. */
export const agendaFixed = (assemblyId: string): DomainError => new DomainError('AGENDA_FIXED', { assemblyId });

/** A document is kept before an entry names it. */
export const documentNotFound = (digest: string): DomainError => new DomainError('DOCUMENT_NOT_FOUND', { digest }, 'notFound');
