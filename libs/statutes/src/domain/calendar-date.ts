import { DomainError, isCalendarDate } from '#kernel';

/**
 * Entries of the registers count from a calendar date in the cooperative's zone; an instant would belong to two days at once.
 * @throws DomainError `DATE_INVALID` {field}, for a date that does not exist too
 */
export const assertCalendarDate = (field: string, date: string): void => {
  if (!isCalendarDate(date)) throw new DomainError('DATE_INVALID', { field }, 'invalid');
};
