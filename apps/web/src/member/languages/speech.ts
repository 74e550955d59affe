import { createIntl, createIntlCache, type IntlShape } from 'react-intl';
import { en } from '../../languages/en.js';
import { fr } from '../../languages/fr.js';
import { memberEn } from './member.en.js';
import { memberFr } from './member.fr.js';

export type Language = 'en' | 'fr';

const cache = createIntlCache();
const spoken = new Map<string, IntlShape>();

const voices = {
  en: { locale: 'en-GB', messages: { ...en, ...memberEn } },
  fr: { locale: 'fr-FR', messages: { ...fr, ...memberFr } },
} as const;

/**
 * How a page speaks: sentences, dates and numbers of one language on the clock of one time zone. Kept once made: a sentence is read once
 * and said to thousands.
 * @param timeZone  IANA name, that of the cooperative
 */
export const speech = (language: Language, timeZone: string): IntlShape => {
  const name = `${language} ${timeZone}`;
  const known = spoken.get(name);
  if (known) return known;
  const made = createIntl({ ...voices[language], timeZone }, cache);
  spoken.set(name, made);
  return made;
};
