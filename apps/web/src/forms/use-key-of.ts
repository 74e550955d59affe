import { useCallback, useRef } from 'react';
import { newKey } from '../server/new-key.js';

/** The key of an act: the same words sent again are a retry, other words are another act. */
export const useKeyOf = (): ((act: object) => string) => {
  const last = useRef<{ readonly words: string; readonly key: string }>(undefined);
  return useCallback((act) => {
    const words = JSON.stringify(act);
    if (last.current?.words !== words) last.current = { words, key: newKey() };
    return last.current.key;
  }, []);
};
