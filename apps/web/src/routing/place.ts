import { useSyncExternalStore } from 'react';
import { carried } from '../clocks/carried.js';

/** Told when the address changes by our own doing; the browser tells of back and forward. */
const MOVED = 'unevoix:moved';

/** Asked before a page is left; the first that says no keeps the reader where she is. */
const guards = new Set<() => boolean>();

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

/**
 * Has somebody asked before this page is left for another of ours.
 * @param mayLeave  false keeps her here
 * @returns how to stop asking
 */
export const guardPlace = (mayLeave: () => boolean): (() => void) => {
  guards.add(mayLeave);
  return () => guards.delete(mayLeave);
};

/** Goes to an address of ours without loading the pages anew, on the date that is looked at, unless what is not recorded yet keeps the reader here. */
export const goTo = (href: string): void => goToAsWritten(carried(href, new URL(window.location.href)));

/** The same, where the address alone says which date is looked at. */
export const goToAsWritten = (href: string): void => {
  if ([...guards].some((mayLeave) => !mayLeave())) return;
  window.history.pushState(null, '', href);
  window.dispatchEvent(new Event(MOVED));
  window.scrollTo(0, 0);
};

/** Has the address say what the reader is looking at, without a step to go back to and without moving the page: she is still typing. */
export const standAt = (href: string): void => {
  window.history.replaceState(null, '', href);
  window.dispatchEvent(new Event(MOVED));
};
