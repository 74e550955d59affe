import type { Identified, Sessions, Tokens } from '#access';
import type { Entrance, IdentifiableRequest } from './identification.js';
import { sessionSecretOf } from './session-cookie.js';

/** The entrance of a node: whoever has signed in, by the cookie of her session, and programs, by their token (RFC 6750, section 2.1). */
export const signedIn = (sessions: Pick<Sessions, 'check'>, tokens: Pick<Tokens, 'check'>): Entrance => ({
  identification: {
    identify: (request: IdentifiableRequest): Promise<Identified | undefined> | undefined => {
      const token = /^Bearer ([\w-]{1,128})$/i.exec(request.headers.authorization ?? '')?.[1];
      if (token !== undefined) return tokens.check(token);
      const secret = sessionSecretOf(request);
      return secret === undefined ? undefined : sessions.check(secret);
    },
  },
});
