import { lookedUp, type RegisterFact } from '#kernel';
import type { VotingReason } from '#membership/domain';

/** Whether a member has a vote at an assembly: `member`, or why not. Once the roll is frozen, the roll alone says so. */
export type VotingStanding = VotingReason | 'notOnRoll';

export const VOTING_STANDING = 'assembly.votingStanding';

/** Ask whether somebody has a vote at an assembly, by its roll or, until that is frozen, by the register on its day. */
export const votingStandingOf = (assemblyId: string, memberId: string): RegisterFact<VotingStanding> =>
  lookedUp<VotingStanding>(VOTING_STANDING, { assemblyId, memberId });
