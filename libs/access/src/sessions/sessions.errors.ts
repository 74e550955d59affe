import { DomainError } from '#kernel';

/** The session is over, or never was; those of others are not told apart. */
export const sessionUnknown = (): DomainError => new DomainError('SESSION_UNKNOWN', {}, 'notFound');
