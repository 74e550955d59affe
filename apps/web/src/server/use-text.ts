import { useEffect, useState } from 'react';
import { useLanguage } from '../languages/use-language.js';

/** What the server writes at a path, in the reader's language; undefined while it is asked, and where it does not write. */
export const useText = (path: string): string | undefined => {
  const { language } = useLanguage();
  const [held, hold] = useState<string>();
  useEffect(() => {
    const giveUp = new AbortController();
    const read = async (): Promise<void> => {
      const request = { credentials: 'same-origin', headers: { 'Accept-Language': language }, signal: giveUp.signal } as const;
      const text = await fetch(path, request)
        .then((response) => (response.ok ? response.text() : undefined))
        .catch(() => undefined);
      if (!giveUp.signal.aborted) hold(text);
    };
    void read();
    return () => giveUp.abort();
  }, [path, language]);
  return held;
};
