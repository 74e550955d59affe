import { DomainError } from '#kernel';

/** Used, expired or replaced by a later one. */
export const linkOver = (): DomainError => new DomainError('LINK_OVER', {}, 'unauthenticated');
