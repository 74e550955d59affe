import { storedChoice } from '../preferences/stored-choice.js';

export const languages = ['en', 'fr'] as const;

export type Language = (typeof languages)[number];

/** How dates, numbers and money are written in each. */
export const locales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };

const stored = storedChoice('language', languages);

/** The language the reader has chosen, else the first of her browser's that we speak, else English. */
export const preferredLanguage = (): Language => stored.read() ?? spokenBy(navigator.languages) ?? 'en';

export const keepLanguage = stored.keep;

const spokenBy = (wishes: readonly string[]): Language | undefined =>
  wishes.map((wish) => languages.find((language) => wish.toLowerCase().startsWith(language))).find((language) => language !== undefined);
