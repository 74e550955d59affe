import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl';
import { isCalendarDate, type ErrorDetails } from '#kernel';
import type { Language } from '#counting';
import { en } from './en.js';
import { fr } from './fr.js';

const cache = createIntlCache();

const catalogues: Readonly<Record<Language, IntlShape>> = {
  en: createIntl({ locale: 'en-GB', messages: en, timeZone: 'UTC' }, cache),
  fr: createIntl({ locale: 'fr', messages: fr, timeZone: 'UTC' }, cache),
};

/**
 * The sentence of a code, with what it names: dates, amounts and lists as the language writes them. A code without a sentence is shown as it
 * is: the catalogue test keeps that from happening.
 */
export const sentenceOf = (code: string, details: ErrorDetails, language: Language): string => {
  const intl = catalogues[language];
  if (!(code in intl.messages)) return code;
  const values = Object.entries(details).map(([name, value]) => [name, written(name, value, intl)] as const);
  return intl.formatMessage({ id: code }, Object.fromEntries(values));
};

const isInstant = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text));

/** Numbers stay numbers, for the plural of what they count; cents are recognised by their name, as everywhere. */
const written = (name: string, value: ErrorDetails[string], intl: IntlShape): string | number | undefined => {
  if (typeof value === 'number')
    return name.endsWith('Cents') ? intl.formatNumber(value / 100, { style: 'currency', currency: 'EUR' }) : value;
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string' && isCalendarDate(value)) return intl.formatDate(value, { dateStyle: 'long' });
  if (typeof value === 'string' && isInstant(value)) return intl.formatDate(value, { dateStyle: 'long', timeStyle: 'long' });
  return typeof value === 'object' ? intl.formatList(value) : value;
};
