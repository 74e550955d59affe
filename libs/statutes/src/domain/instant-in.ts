/**
 * The instant at which the clocks of a time zone show a date and an hour, ISO 8601 in UTC. An hour the clocks skip is read as if they had not
 * been put forward; of one they show twice it is either.
 *
 * @param time  `18:30`
 */
export const instantIn = (timeZone: string, date: string, time: string): string => {
  const shown = Date.parse(`${date}T${time}:00Z`);
  const first = shown - aheadOfUtc(timeZone, shown);
  // Between the first guess and the answer the clocks may have changed.
  return new Date(shown - aheadOfUtc(timeZone, first)).toISOString();
};

/** How far the clocks of a time zone are ahead of UTC at an instant, in milliseconds. */
const aheadOfUtc = (timeZone: string, instant: number): number => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const shown = Object.fromEntries(parts.map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1_000) * 1_000;
};
