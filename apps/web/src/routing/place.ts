import { useSyncExternalStore } from 'react';

/** Told when the address changes by our own doing; the browser tells of back and forward. */
const MOVED = 'unevoix:moved';

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('popstate', listener);
  window.addEventListener(MOVED, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(MOVED, listener);
  };
};

const here = (): string => window.location.pathname + window.location.search;

/** Where the reader is: path and query. */
export const usePlace = (): URL => new URL(useSyncExternalStore(subscribe, here), window.location.origin);

/** Goes to an address of ours without loading the pages anew. */
export const goTo = (href: string): void => {
  window.history.pushState(null, '', href);
  window.dispatchEvent(new Event(MOVED));
  window.scrollTo(0, 0);
};

/** Has the address say what the reader is looking at, without a step to go back to and without moving the page: she is still typing. */
export const standAt = (href: string): void => {
  window.history.replaceState(null, '', href);
  window.dispatchEvent(new Event(MOVED));
};
