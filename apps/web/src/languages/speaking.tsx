import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { en } from './en.js';
import { fr } from './fr.js';
import { keepLanguage, locales, preferredLanguage, type Language } from './language.js';
import { LanguageContext } from './use-language.js';

const catalogues = { en, fr };

/** Everything inside speaks the reader's language. */
export const Speaking = ({ children }: { readonly children: ReactNode }) => {
  const [language, setLanguage] = useState(preferredLanguage);
  const choice = useMemo(() => {
    const choose = (chosen: Language): void => {
      keepLanguage(chosen);
      setLanguage(chosen);
    };
    return { language, choose };
  }, [language]);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <LanguageContext value={choice}>
      <IntlProvider locale={locales[language]} messages={catalogues[language]}>
        {children}
      </IntlProvider>
    </LanguageContext>
  );
};
