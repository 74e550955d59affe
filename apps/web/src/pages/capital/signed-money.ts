import { centsOf, typedMoney } from '../../forms/money.js';

/** Cents of an amount that may be a loss: `-1 250,00`. @returns undefined for what is no amount */
export const signedCentsOf = (written: string): number | undefined => {
  const text = written.trim().replace(/^\u2212/, '-');
  const cents = centsOf(text.replace(/^-/, ''));
  return cents !== undefined && text.startsWith('-') && cents !== 0 ? -cents : cents;
};

/** The same as it is typed. */
export const typedSigned = (cents: number): string => `${cents < 0 ? '-' : ''}${typedMoney(Math.abs(cents), '.')}`;
