import { streamName, type Folding } from '#kernel';
import type { Choice, VoteEvent } from './vote.events.js';

export interface VoteOnRecord {
  readonly status: 'cast';
  readonly choice: Choice;
  readonly castBy: string;
  readonly college?: string;
  readonly postal?: true;
}

export type Vote = { readonly status: 'notCast' } | VoteOnRecord;

export const voteStream = (ballotId: string, rightId: string): string => streamName('vote', ballotId, rightId);

export const voteFolding: Folding<Vote, VoteEvent> = {
  initialState: { status: 'notCast' },
  evolve: (_vote, { data: { choice, castBy, college, postal } }) => ({ status: 'cast', choice, castBy, college, postal }),
};
