import type { Rules } from '../../server/rules.js';

/** A calendar date some days away. */
export const daysFrom = (date: string, days: number): string => {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 'yyyy-mm-dd'.length);
};

/** Days before the assembly on which its lists are taken, as the law has them where the rulebook says nothing. */
export const listDays = ({ lists = { consultationDays: 16, recordDays: 0 } }: Pick<Rules, 'lists'>) => lists;
