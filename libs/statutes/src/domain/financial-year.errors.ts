import { DomainError } from '#kernel';

export const accountsInvalid = (field: string): DomainError => new DomainError('ACCOUNTS_INVALID', { field }, 'invalid');

export const accountsNotApproved = (year: number): DomainError => new DomainError('ACCOUNTS_NOT_APPROVED', { year });

/** What an assembly has approved or decided for a year stands. */
export const accountsAlreadyApproved = (year: number): DomainError => new DomainError('ACCOUNTS_ALREADY_APPROVED', { year });

/** The parts do not make the result, or one of them is not allowed: which, and by what. */
export const appropriationInvalid = (field: string, source: string): DomainError =>
  new DomainError('APPROPRIATION_INVALID', { field, source }, 'invalid');
