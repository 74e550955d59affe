import { streamName, type Folding } from '#kernel';
import type { Choice, VoteEvent } from './vote.events.js';

export type Vote = { readonly status: 'notCast' } | { readonly status: 'cast'; readonly choice: Choice; readonly castBy: string };

export const voteStream = (ballotId: string, rightId: string): string => streamName('vote', ballotId, rightId);

export const voteFolding: Folding<Vote, VoteEvent> = {
  initialState: { status: 'notCast' },
  evolve: (_vote, { data: { choice, castBy } }) => ({ status: 'cast', choice, castBy }),
};
