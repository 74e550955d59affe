import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl';
import type { ErrorDetails } from '#kernel';
import type { Language } from '#counting';
import { en } from './en.js';
import { fr } from './fr.js';

const cache = createIntlCache();

const catalogues: Readonly<Record<Language, IntlShape<string>>> = {
  en: createIntl({ locale: 'en-GB', messages: en }, cache),
  fr: createIntl({ locale: 'fr', messages: fr }, cache),
};

/** The sentence of a code, with what it names. A code without a sentence is shown as it is: the catalogue test keeps that from happening. */
export const sentenceOf = (code: string, details: ErrorDetails, language: Language): string => {
  const { messages, formatMessage } = catalogues[language];
  if (!(code in messages)) return code;
  const values = Object.fromEntries(
    Object.entries(details).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)]),
  );
  return formatMessage({ id: code }, values);
};
