/** How far apart the points of a course are. */
export const periods = ['month', 'quarter', 'year'] as const;

export type Period = (typeof periods)[number];

const months: Readonly<Record<Period, number>> = { month: 1, quarter: 3, year: 12 };

/** Up to so many points, the finest period that needs no more is told without being asked for. */
const FEW_POINTS = 36;

/**
 * The last day of every period from one day to another; the last point is that day itself, whether its period is over or not.
 * @param first  calendar date, in the first period
 * @param last   calendar date
 * @param most   points at most; the latest are kept
 */
export const periodEnds = (period: Period, first: string, last: string, most: number): readonly string[] => {
  const length = months[period];
  const lastIndex = periodOf(last, length);
  const firstIndex = Math.max(Math.min(periodOf(first, length), lastIndex), lastIndex - most + 1);
  const ends = Array.from({ length: lastIndex - firstIndex }, (_, after) => endOf(firstIndex + after, length));
  return [...ends, last];
};

/** The finest period with few points between two days. */
export const fittingPeriod = (first: string, last: string): Period =>
  periods.find((period) => periodOf(last, months[period]) - periodOf(first, months[period]) < FEW_POINTS) ?? 'year';

/** Periods are counted from the year 0. */
const periodOf = (date: string, length: number): number =>
  Math.floor((Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1) / length);

const endOf = (index: number, length: number): string => {
  const following = (index + 1) * length;
  const end = new Date(0);
  // Day 0 of a month is the last day of the one before; `setUTCFullYear` takes the years before 100 as they are.
  end.setUTCFullYear(Math.floor(following / 12), following % 12, 0);
  return end.toISOString().slice(0, 10);
};
