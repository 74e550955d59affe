import { createContext, useContext } from 'react';
import type { Language } from './language.js';

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

export const LanguageContext = createContext<LanguageChoice>({ language: 'en', choose: () => undefined });

/** The language of the reader, and how she changes it. */
export const useLanguage = (): LanguageChoice => useContext(LanguageContext);
