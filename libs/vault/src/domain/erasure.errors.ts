import { DomainError } from '#kernel';

/** Nothing that was asked for may be erased yet (GDPR, art. 17 (3)). */
export const personalDataRetained = (until: string, basis: string): DomainError =>
  new DomainError('PERSONAL_DATA_RETAINED', { until, basis });
