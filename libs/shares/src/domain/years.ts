/** The same day some years later; 28 February where the year has no 29th. */
export const addYears = (date: string, years: number): string => {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0');
  const isLeap = new Date(`${year}-12-31T00:00:00Z`).getTime() - new Date(`${year}-01-01T00:00:00Z`).getTime() === 365 * 86_400_000;
  return date.endsWith('-02-29') && !isLeap ? `${year}-02-28` : `${year}${date.slice(4)}`;
};
