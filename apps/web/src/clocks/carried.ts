import { routeOf, type Route } from '../routing/route.js';
import { atClocks, clocksIn, isNow } from './clocks.js';

/** Pages whose reads take both clocks; every other page shows what is now, and has no date box. */
const dated: ReadonlySet<Route['page']> = new Set(['members', 'member', 'board', 'body', 'lateEntries']);

export const isDated = (page: Route['page']): boolean => dated.has(page);

/**
 * Where a link leads: from a page that is looked at on another date to one that can be, on the same date, unless the link says one itself.
 * @param href  an address of ours
 * @param here  where the reader is
 */
export const carried = (href: string, here: URL): string => {
  const clocks = clocksIn(here.searchParams);
  if (isNow(clocks) || !isDated(routeOf(here.pathname).page)) return href;
  const target = new URL(href, here);
  if (target.origin !== here.origin || !isDated(routeOf(target.pathname).page) || !isNow(clocksIn(target.searchParams))) return href;
  return atClocks(href, clocks);
};
