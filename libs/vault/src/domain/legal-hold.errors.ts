import { DomainError } from '#kernel';

export const legalHoldUnknown = (holdId: string): DomainError => new DomainError('LEGAL_HOLD_UNKNOWN', { holdId }, 'notFound');

/** A hold that nobody will look at again would keep for ever what the law lets go. */
export const reviewNotAhead = (reviewOn: string): DomainError =>
  new DomainError('REVIEW_NOT_AHEAD', { field: 'reviewOn', reviewOn }, 'invalid');
