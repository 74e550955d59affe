import { addDays, dayNumberOf } from '#kernel';

/** How the days of a deadline are counted. */
export interface DayCounting {
  /** all days, or Monday to Friday without holidays */
  readonly days: 'calendar' | 'working';
  /** whether a deadline that falls on a day without work runs to the next one with (C. pr. civ., art. 642) */
  readonly extended: boolean;
  /** holidays, every year (`12-25`) or once (`2026-04-06`) */
  readonly holidays: readonly string[];
}

/** Days of the week after a Thursday: 1 January 1970 was one. */
const SATURDAY = 2;
const SUNDAY = 3;

const isWorkingDay = (date: string, holidays: readonly string[]): boolean => {
  const weekday = ((dayNumberOf(date) % 7) + 7) % 7;
  return weekday !== SATURDAY && weekday !== SUNDAY && !holidays.includes(date) && !holidays.includes(date.slice(5));
};

/** As many days without work in a row as there can be, and more: a calendar of holidays only would have no end. */
const LONGEST_REST = 366;

const nextWorkingDay = (date: string, holidays: readonly string[]): string => {
  let next = date;
  for (let passed = 0; passed < LONGEST_REST && !isWorkingDay(next, holidays); passed += 1) next = addDays(next, 1);
  return next;
};

/**
 * The last day of a deadline.
 *
 * @param from  calendar date of what it runs from: that day does not count (C. pr. civ., art. 641)
 * @param days  how many days it has
 */
export const deadlineAfter = (from: string, days: number, { days: counted, extended, holidays }: DayCounting): string => {
  if (counted === 'calendar') {
    const last = addDays(from, days);
    return extended ? nextWorkingDay(last, holidays) : last;
  }
  let last = from;
  for (let left = days; left > 0; left -= 1) last = nextWorkingDay(addDays(last, 1), holidays);
  return last;
};
