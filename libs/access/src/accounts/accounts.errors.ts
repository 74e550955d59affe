import { DomainError } from '#kernel';

export const accountUnknown = (accountId: string): DomainError => new DomainError('ACCOUNT_UNKNOWN', { accountId }, 'notFound');

/** The name is somebody else's. */
export const loginNameTaken = (loginName: string): DomainError => new DomainError('LOGIN_NAME_TAKEN', { loginName }, 'conflict');
