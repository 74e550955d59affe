import { DomainError } from '#kernel';

/** @param retryAfter  seconds until one more try is allowed */
export const tooManyAttempts = (retryAfter: number): DomainError => new DomainError('TOO_MANY_ATTEMPTS', { retryAfter }, 'throttled');
