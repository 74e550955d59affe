import { DomainError } from '#kernel';

export const setUpCodeUnknown = (): DomainError => new DomainError('SET_UP_CODE_UNKNOWN', {}, 'unauthenticated');

/** There is an operator: others are made by her. */
export const setUpOver = (): DomainError => new DomainError('SET_UP_OVER', {}, 'conflict');
