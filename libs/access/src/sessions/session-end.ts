import type { Identified } from '../identified.js';

/**
 * Seconds until a session is over when nothing is asked of it any more, from a request on.
 * @param now  instant of the request, ISO 8601
 * @returns undefined for a token, which is no session
 */
export const secondsLeft = ({ lasts }: Identified, now: string): number | undefined =>
  lasts && Math.floor(Math.min(lasts.idle, Date.parse(lasts.until) - Date.parse(now)) / 1_000);
