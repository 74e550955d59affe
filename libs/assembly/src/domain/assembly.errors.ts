import { DomainError } from '#kernel';

export const assemblyNotFound = (assemblyId: string): DomainError => new DomainError('ASSEMBLY_NOT_FOUND', { assemblyId }, 'notFound');

export const assemblyAlreadyConvened = (assemblyId: string): DomainError =>
  new DomainError('ASSEMBLY_ALREADY_CONVENED', { assemblyId }, 'conflict');

/** The notice is shorter than the rulebook allows (C. com. R225-69). */
export const noticeTooShort = (days: number, required: number): DomainError => new DomainError('NOTICE_TOO_SHORT', { days, required });

export const assemblyNotOpen = (assemblyId: string): DomainError => new DomainError('ASSEMBLY_NOT_OPEN', { assemblyId });

export const assemblyClosed = (assemblyId: string): DomainError => new DomainError('ASSEMBLY_CLOSED', { assemblyId });

export const rollNotFrozen = (assemblyId: string): DomainError => new DomainError('ROLL_NOT_FROZEN', { assemblyId });

export const resolutionNotFound = (resolutionId: string): DomainError =>
  new DomainError('RESOLUTION_NOT_FOUND', { resolutionId }, 'notFound');

export const rulebookVersionUnknown = (version: number): DomainError =>
  new DomainError('RULEBOOK_VERSION_UNKNOWN', { version }, 'notFound');
