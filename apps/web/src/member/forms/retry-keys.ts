import { createContext, use } from 'react';

/** Makes keys nobody else has. */
export const RetryKeys = createContext<() => string>(() => {
  throw new Error('a form that records something stands on a page that makes keys');
});

/** The key of a form, made when the page is written: the same form sent twice is one act. */
export const useRetryKey = (): string => use(RetryKeys)();
