/** Where time comes from. Only applications own a real one; rules receive instants. */
export interface Clock {
  /** the instant now, ISO 8601 in UTC with milliseconds */
  now(): string;
}

/** A clock that stands where it is put: for tests and replays of the past. */
export class SettableClock implements Clock {
  constructor(private instant: string) {}

  now(): string {
    return this.instant;
  }

  set(instant: string): void {
    this.instant = instant;
  }
}

const calendarDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** True for a calendar date that exists, `2024-02-29` but not `2023-02-29`. */
export const isCalendarDate = (text: string): boolean => {
  if (!calendarDate.test(text)) return false;
  const day = Number(text.slice(8));
  return day <= 28 || day <= daysIn(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
};

/** By the Gregorian rule; without a date made, because a register checks hundreds of thousands. */
const daysIn = (year: number, month: number): number => {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
};

/**
 * The days from 1 January 1970 to a calendar date (H. Hinnant, "chrono-compatible low-level date algorithms"). Without text parsed into an
 * instant: deadlines are worked out for a hundred thousand entries.
 */
export const dayNumberOf = (date: string): number => {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  // Years begin in March, so that the day that is there in some years only is the last one.
  const [shifted, since] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * since + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
};

/** The calendar date of a day by its number: `dayNumberOf` the other way round. */
const dateOf = (number: number): string => {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const year = Math.floor((ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const since = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * since + 2) / 5) + 1;
  const month = since < 10 ? since + 3 : since - 9;
  return `${String(era * 400 + year + (month <= 2 ? 1 : 0)).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
};

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value));

/**
 * The calendar date `days` after `date` (before it when negative).
 * @throws RangeError for what is no date
 */
export const addDays = (date: string, days: number): string => {
  const number = dayNumberOf(date) + days;
  if (Number.isNaN(number)) throw new RangeError(`no calendar date: ${date}`);
  return dateOf(number);
};

/** The calendar date of an instant in a time zone, `Europe/Paris`. */
export const dateIn = (timeZone: string, instant: string): string => formatterOf(timeZone).format(new Date(instant));

const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formatters.set(timeZone, made);
  return made;
};
