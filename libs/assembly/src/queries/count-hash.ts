import { createHash } from 'node:crypto';
import { canonicalJson } from '#kernel';
import type { GroupedVotes } from '../domain/tally.js';

/** SHA-256 over the canonical JSON of the ballot and its grouped votes in the order of their choices. */
export const countHashOf = (ballotId: string, votes: readonly GroupedVotes[]): string =>
  createHash('sha256').update(canonicalJson({ ballotId, votes })).digest('hex');
