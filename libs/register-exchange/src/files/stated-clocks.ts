import type { Language } from '#counting';
import type { Sheet } from './sheet.js';

const words: Readonly<Record<Language, { readonly asOf: string; readonly knownAt: string }>> = {
  en: { asOf: 'As of', knownAt: 'As known at ledger entry' },
  fr: { asOf: 'Situation au', knownAt: 'Telle que connue à l’écriture' },
};

/** Both dates of a sheet, in words: a list without them proves nothing a year later. */
export const statedClocks = ({ title, language, asOf, knownAt }: Sheet): readonly [string, string, string, string, number] => [
  title[language],
  words[language].asOf,
  asOf,
  words[language].knownAt,
  knownAt,
];
