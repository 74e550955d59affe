import type { Cents } from '#kernel';
import type { ReadValue } from './row-problem.js';

/** Blanks people group digits by: space, no-break, narrow no-break, and the apostrophe of the Swiss. */
const grouping = /[\s\u00A0\u202F'’]/g;

const unread = (suggestion: string | null = null) => ({ code: 'AMOUNT_UNREADABLE', suggestion });

/**
 * An amount as people write it: `1 234,50 €`, `1234.5`, `1.234,50`, `EUR 30`. What can be read in two ways is not read: `1,234` may be
 * a thousand or a little more than one.
 */
export const readAmount = (text: string): ReadValue<Cents> => {
  const digits = text
    .replaceAll(grouping, '')
    .replace(/^(€|EUR)/i, '')
    .replace(/(€|EUR)$/i, '');
  if (!/^-?\d[\d.,]*$/.test(digits)) return unread();
  const separators = digits.replaceAll(/[^.,]/g, '');
  const [whole = '', fraction = '', ...more] = digits.split(pointOf(digits, separators));
  if (more.length > 0) return unread();
  if (separators.length === 1 && fraction.length === 3) return unread(`${whole}${fraction},00`);
  if (fraction.length > 2) return unread();
  if (!/^-?\d{1,3}([.,]\d{3})*$|^-?\d+$/.test(whole)) return unread();
  const cents = Number(whole.replaceAll(/[.,]/g, '') + fraction.padEnd(2, '0'));
  return Number.isSafeInteger(cents) ? { value: cents } : unread();
};

/** The sign before the cents: the last one, unless the same one groups the thousands throughout. */
const pointOf = (digits: string, separators: string): string => {
  const last = separators.at(-1) ?? ',';
  const repeated = separators.split(last).length > 2;
  if (repeated && /^-?\d{1,3}([.,]\d{3})+$/.test(digits)) return ' ';
  return last;
};

/** A whole number of shares or of a member: `1 000`, `3,0`. */
export const readCount = (text: string): ReadValue<number> => {
  const digits = text.replaceAll(grouping, '').replace(/[.,]0+$/, '');
  const count = Number(digits);
  if (/^\d{1,15}$/.test(digits) && count > 0) return { value: count };
  return { code: 'COUNT_UNREADABLE', suggestion: /^-\d+$/.test(digits) ? digits.slice(1) : null };
};

/** Several member numbers: `12, 45`. */
export const readNumbers = (text: string): ReadValue<readonly number[]> => {
  const numbers = text.split(/[,;/+]/).map((part) => readCount(part.trim()));
  const read = numbers.flatMap((number) => ('value' in number ? [number.value] : []));
  return read.length === numbers.length ? { value: read } : { code: 'COUNT_UNREADABLE', suggestion: null };
};
