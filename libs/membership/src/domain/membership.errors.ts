import { DomainError } from '#kernel';

/** Members are known by a random UUID in lower case; names are kept elsewhere. */
export const memberIdInvalid = (): DomainError => new DomainError('MEMBER_ID_INVALID', { field: 'memberId' }, 'invalid');

export const memberNumberInvalid = (memberNumber: number): DomainError =>
  new DomainError('MEMBER_NUMBER_INVALID', { memberNumber }, 'invalid');

export const memberNumberTaken = (memberNumber: number): DomainError =>
  new DomainError('MEMBER_NUMBER_TAKEN', { memberNumber }, 'conflict');

/** A person keeps her number through every departure and return. */
export const memberNumberDiffers = (memberNumber: number, kept: number): DomainError =>
  new DomainError('MEMBER_NUMBER_DIFFERS', { memberNumber, kept });

export const alreadyMember = (memberId: string, memberNumber: number): DomainError =>
  new DomainError('ALREADY_MEMBER', { memberId, memberNumber });

export const alreadyApplied = (memberId: string): DomainError => new DomainError('ALREADY_APPLIED', { memberId });

export const noApplication = (memberId: string): DomainError => new DomainError('NO_APPLICATION', { memberId });

export const memberUnknown = (memberId: string): DomainError => new DomainError('MEMBER_UNKNOWN', { memberId }, 'notFound');
