import { lookedUp, streamName, type Folding, type RegisterFact } from '#kernel';
import type { PostalVoteReceived } from './postal-vote.events.js';

/** What came by post on a right. */
export type PostalVote = { readonly status: 'none' } | { readonly status: 'received'; readonly form: PostalVoteReceived['data'] };

export const postalVoteStream = (assemblyId: string, rightId: string): string => streamName('postalVote', assemblyId, rightId);

export const postalVoteFolding: Folding<PostalVote, PostalVoteReceived> = {
  initialState: { status: 'none' },
  evolve: (_earlier, { data }) => ({ status: 'received', form: data }),
};

export const POSTAL_VOTES = 'assembly.postalVotes';

/** Ask how many forms say something of a resolution. */
export const postalVotesOn = (assemblyId: string, resolutionId: string): RegisterFact<number> =>
  lookedUp<number>(POSTAL_VOTES, { assemblyId, resolutionId });
