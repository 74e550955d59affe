import { useMemo } from 'react';
import { useIntl } from 'react-intl';

/** Calendar dates have no hour: they are read and written in UTC, so that no time zone moves them to the day before. */
const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** Numbers, money and dates the way the reader writes them. */
export const useFormats = () => {
  const intl = useIntl();
  return useMemo(
    () => ({
      number: (value: number): string => intl.formatNumber(value),
      /** a part of a whole, `0.961` */
      percent: (part: number): string => intl.formatNumber(part, { style: 'percent', minimumFractionDigits: 2 }),
      /** cents of euros */
      money: (cents: number): string => intl.formatNumber(cents / 100, { style: 'currency', currency: 'EUR' }),
      /** a part of a whole without decimals, for an axis */
      wholePercent: (part: number): string => intl.formatNumber(part, { style: 'percent', maximumFractionDigits: 0 }),
      /** cents of euros, short, for an axis */
      shortMoney: (cents: number): string =>
        intl.formatNumber(cents / 100, { style: 'currency', currency: 'EUR', notation: 'compact', maximumFractionDigits: 1 }),
      /** more or less than before, with its sign */
      difference: (value: number): string => intl.formatNumber(value, { signDisplay: 'exceptZero' }),
      /** the same in cents of euros */
      moneyDifference: (cents: number): string =>
        intl.formatNumber(cents / 100, { style: 'currency', currency: 'EUR', signDisplay: 'exceptZero' }),
      /** month and year of `2026-06-18`, for an axis */
      shortDay: (date: string): string => intl.formatDate(midnight(date), { month: 'short', year: 'numeric', timeZone: 'UTC' }),
      /** `2026-06-18` */
      date: (date: string): string => intl.formatDate(midnight(date), { dateStyle: 'long', timeZone: 'UTC' }),
      /** an instant, in the reader's time zone, which is named */
      instant: (at: string): string =>
        intl.formatDate(at, { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' }),
      /** the day of an instant, in the reader's time zone */
      day: (at: string): string => intl.formatDate(at, { dateStyle: 'full' }),
      /** the time of day of an instant */
      time: (at: string): string => intl.formatTime(at, { hour: '2-digit', minute: '2-digit', second: '2-digit' }),
      list: (items: readonly string[]): string => intl.formatList(items, { type: 'conjunction' }),
    }),
    [intl],
  );
};
