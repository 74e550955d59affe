import type { Entrance } from '../../apps/api/src/access/identification.js';
import { trustedHeaders } from './trusted-headers.js';

const HALF_A_DAY = 12 * 3_600_000;

const justNow = (): string => new Date().toISOString();

/**
 * Believes whoever is named in a header, as `trustedHeaders` does, and takes her to be in a session: for what programs cannot do.
 * @param provenAt  when she last proved who she is, ISO 8601; just now when absent
 */
export const trustedSessions = (provenAt: () => string = justNow): Entrance => ({
  mayEverything: true,
  identification: {
    identify: async (request) => {
      const named = await trustedHeaders.identification.identify(request);
      const lasts = { idle: HALF_A_DAY, until: new Date(Date.now() + 60 * HALF_A_DAY).toISOString() };
      return named && { ...named, via: 'session', sessionId: named.actorId, provenAt: provenAt(), lasts };
    },
  },
});
