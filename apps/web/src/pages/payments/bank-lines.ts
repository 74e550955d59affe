import { centsOf } from '../../forms/money.js';
import { delimiterOf, recordsOf } from '../imports/csv-text.js';

/** Money that came in, as a bank statement tells it. */
export interface BankLine {
  /** on the statement, from 1 */
  readonly line: number;
  /** calendar date */
  readonly on: string;
  readonly amountCents: number;
  readonly label: string;
}

/** `31/12/2026`, `31.12.2026`, `2026-12-31` as a calendar date. */
const dateOf = (cell: string): string | undefined => {
  const { day, month, year } = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/.exec(cell)?.groups ?? {};
  if (day !== undefined && month !== undefined) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(cell) ? cell : undefined;
};

const isAmount = (cell: string): boolean => /\d[.,]\d{2}(\s*€)?$/.test(cell) && centsOf(cell.replace(/^\+/, '')) !== undefined;

/**
 * Lines of a bank statement that bring money, pasted or read from a file: each line needs a date and an amount with cents; everything else on
 * it is its label. What goes out, and headings, are left aside.
 */
export const bankLines = (text: string): readonly BankLine[] =>
  recordsOf(text, delimiterOf(text)).flatMap(({ line, cells }) => {
    const tidy = cells.map((cell) => cell.trim());
    const on = tidy.map(dateOf).find((date) => date !== undefined);
    const amount = tidy.find(isAmount);
    if (on === undefined || amount === undefined) return [];
    const label = tidy.filter((cell) => cell !== amount && dateOf(cell) === undefined && cell !== '').join(' ');
    return [{ line, on, amountCents: centsOf(amount.replace(/^\+/, '')) ?? 0, label }];
  });
