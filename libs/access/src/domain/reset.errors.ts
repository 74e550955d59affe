import { DomainError } from '#kernel';

export const resetUnknown = (resetId: string): DomainError => new DomainError('RESET_UNKNOWN', { resetId }, 'notFound');

/** The one who asked does not agree for a second person. */
export const resetBySamePerson = (resetId: string): DomainError => new DomainError('RESET_BY_SAME_PERSON', { resetId }, 'forbidden');

export const resetOver = (resetId: string, until: string): DomainError => new DomainError('RESET_OVER', { resetId, until }, 'conflict');

/** Another reset was asked for under this id. */
export const resetExists = (resetId: string): DomainError => new DomainError('RESET_EXISTS', { resetId }, 'conflict');
