import { randomBytes } from 'node:crypto';
import type { Entrance } from '../../../api/src/access/identification.js';
import { COMMAND_LINE_ACTOR } from './command-line-actor.js';

/** An entrance for one command, and the header that opens it. */
export interface OwnEntrance {
  readonly entrance: Entrance;
  readonly authorization: string;
}

/**
 * Whoever runs a command on the files of a stopped node has the whole ledger in hand. The application listens for her alone, as long as the
 * command runs: a secret nobody else knows keeps others on the same machine out.
 */
export const ownEntrance = (): OwnEntrance => {
  const authorization = `Bearer ${randomBytes(32).toString('base64url')}`;
  const identified = {
    accountId: COMMAND_LINE_ACTOR,
    actorId: COMMAND_LINE_ACTOR,
    via: 'token',
    provenAt: new Date().toISOString(),
  } as const;
  return {
    authorization,
    entrance: {
      identification: { identify: ({ headers }) => (headers['authorization'] === authorization ? identified : undefined) },
      mayEverything: true,
    },
  };
};
