import { DomainError } from '#kernel';

export const approvalNotFound = (approvalId: string): DomainError => new DomainError('APPROVAL_NOT_FOUND', { approvalId }, 'notFound');

/** Its time is over, or it was used: whoever wants the same again asks again. */
export const approvalOver = (approvalId: string): DomainError => new DomainError('APPROVAL_OVER', { approvalId }, 'conflict');

export const approvalBySamePerson = (approvalId: string): DomainError =>
  new DomainError('APPROVAL_BY_SAME_PERSON', { approvalId }, 'forbidden');

/** Nothing was done: a second person has to agree first. */
export const secondPersonNeeded = (approvalId: string): DomainError => new DomainError('SECOND_PERSON_NEEDED', { approvalId }, 'forbidden');
