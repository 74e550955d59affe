import type { IdentifiableRequest, Entrance } from '../../apps/api/src/access/identification.js';
import { isUuid } from '#kernel';

/** Who acts in a scenario that does not say who. */
export const LOCAL_OPERATOR = '00000000-0000-4000-8000-000000000001';

const identify = ({ headers }: IdentifiableRequest) => {
  const named = headers['unevoix-actor'] ?? /^Bearer (.+)$/.exec(String(headers.authorization))?.[1];
  const actorId = typeof named === 'string' && named !== '' ? named : LOCAL_OPERATOR;
  if (!isUuid(actorId)) return undefined;
  return { accountId: actorId, actorId, via: 'token', provenAt: '2020-01-01T00:00:00.000Z' } as const;
};

/**
 * Believes whoever is named in the header `Unevoix-Actor`, and asks nobody what she may: for scenarios that are about something else than who
 * may do it. A name that is no pseudonym is a stranger's. Handed to a server by tests only; no configuration leads here.
 */
export const trustedHeaders: Entrance = { identification: { identify }, mayEverything: true };
