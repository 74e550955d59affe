import { addDays, dateIn } from '#kernel';

const HOUR = 3_600_000;

/**
 * The first instant after a calendar day of a time zone, ISO 8601 in UTC: a day has 23 or 25 hours when the clocks change, and begins up to
 * 14 hours away from that of UTC.
 */
export const endOfDay = (date: string, timeZone: string): string => {
  let still = Date.parse(`${date}T00:00:00Z`) - 15 * HOUR;
  let over = Date.parse(`${addDays(date, 1)}T00:00:00Z`) + 15 * HOUR;
  while (over - still > 1) {
    const between = Math.floor((still + over) / 2);
    if (dateIn(timeZone, new Date(between).toISOString()) <= date) still = between;
    else over = between;
  }
  return new Date(over).toISOString();
};
