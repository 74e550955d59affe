import { DomainError } from './domain-error.js';

/** An amount in integer cents of euro. Arithmetic is on integers only; a fraction of a cent never exists. */
export type Cents = number;

/** Largest amount an entry can hold: integers in JSON are exact up to 2^53 - 1 (RFC 7493, section 2.2). */
export const MAX_CENTS: Cents = Number.MAX_SAFE_INTEGER;

/**
 * The total of `quantity` shares at `unit` cents.
 * @throws DomainError `AMOUNT_OUT_OF_RANGE` when the product is not an exact integer
 */
export const times = (unit: Cents, quantity: number): Cents => exact(unit * quantity);

/** @throws DomainError `AMOUNT_OUT_OF_RANGE` when the sum is not an exact integer */
export const plus = (...amounts: readonly Cents[]): Cents => exact(amounts.reduce((sum, amount) => sum + amount, 0));

const exact = (amount: number): Cents => {
  if (!Number.isSafeInteger(amount)) throw new DomainError('AMOUNT_OUT_OF_RANGE', { largest: MAX_CENTS }, 'invalid');
  return amount;
};

/** `123456` → `1 234,56 €` in French, `€1,234.56` in British English. */
export const formatCents = (amount: Cents, locale: string, currency = 'EUR'): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount / 100);
