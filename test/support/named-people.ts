import type { Entrance, IdentifiableRequest } from '../../apps/api/src/access/identification.js';
import { isUuid } from '#kernel';

const textOf = (value: string | string[] | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

const identify = ({ headers }: IdentifiableRequest) => {
  const actorId = textOf(headers['unevoix-actor']) ?? '';
  if (!isUuid(actorId)) return undefined;
  const provenAt = textOf(headers['unevoix-proven-at']) ?? new Date().toISOString();
  const scopes = textOf(headers['unevoix-scopes'])?.split(' ');
  const proof = scopes ? ({ via: 'token' } as const) : ({ via: 'session', sessionId: actorId } as const);
  return { accountId: actorId, actorId, ...proof, provenAt, scopes };
};

/**
 * Believes whoever is named in the header `Unevoix-Actor`, and asks the table and the ledger what she may: for scenarios that are about who may
 * do what, and not about how people prove who they are.
 */
export const namedPeople: Entrance = { identification: { identify } };
