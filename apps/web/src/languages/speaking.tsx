import { useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { locales } from './language.js';
import { chooseLanguage, onSpeaking, spokenNow, type Spoken } from './spoken.js';
import { LanguageContext } from './use-language.js';

/** Everything inside speaks the reader's language. */
export const Speaking = ({ children }: { readonly children: ReactNode }) => {
  const spoken = useSyncExternalStore(onSpeaking, spokenNow);
  return spoken ? <Spoken spoken={spoken}>{children}</Spoken> : null;
};

const Spoken = ({ spoken: { language, sentences }, children }: { readonly spoken: Spoken; readonly children: ReactNode }) => {
  const choice = useMemo(() => ({ language, choose: chooseLanguage }), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext value={choice}>
      <IntlProvider locale={locales[language]} messages={sentences}>
        {children}
      </IntlProvider>
    </LanguageContext>
  );
};
