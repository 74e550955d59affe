import { isCalendarDate } from '#kernel';
import type { ReadValue } from './row-problem.js';

/** Which comes first where a date is written with slashes, points or dashes. */
export type DateOrder = 'dayFirst' | 'monthFirst';

const pad = (digits: string): string => digits.padStart(2, '0');

/**
 * A calendar date as people write it: `2024-03-31`, `31/03/2024`, `31.3.2024`, with or without a time after it. Two digits are not a year.
 * @returns the date as YYYY-MM-DD
 */
export const readDate = (text: string, order: DateOrder): ReadValue<string> => {
  const [first = ''] = text.split(/[T\s]/);
  const [, year, month = '', day = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(first) ?? [];
  if (year !== undefined) return existing(`${year}-${pad(month)}-${pad(day)}`);
  const [, one = '', two = '', years] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})$/.exec(first) ?? [];
  if (years === undefined) return unread(null);
  const inOrder = (by: DateOrder, of: string): string =>
    `${of}-${by === 'dayFirst' ? `${pad(two)}-${pad(one)}` : `${pad(one)}-${pad(two)}`}`;
  if (years.length === 2) return unread(suggested(inOrder(order, `20${years}`)));
  const date = inOrder(order, years);
  return isCalendarDate(date) ? { value: date } : unread(suggested(inOrder(order === 'dayFirst' ? 'monthFirst' : 'dayFirst', years)));
};

const unread = (suggestion: string | null) => ({ code: 'DATE_UNREADABLE', suggestion });

const existing = (date: string): ReadValue<string> => (isCalendarDate(date) ? { value: date } : unread(null));

const suggested = (date: string): string | null => (isCalendarDate(date) ? date : null);
