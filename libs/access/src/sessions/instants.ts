/** An instant so many milliseconds later, ISO 8601 in UTC: its text sorts as it does. */
export const afterMilliseconds = (instant: string, milliseconds: number): string =>
  new Date(Date.parse(instant) + milliseconds).toISOString();
