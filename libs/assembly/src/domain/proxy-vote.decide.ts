import { stateOf, type Decider, type FactsOf } from '#kernel';
import { attendanceFolding, attendanceStream } from './attendance.js';
import { grantorIsPresent, proxyChain, proxyNotFound } from './proxy.errors.js';
import { proxyFolding, proxyHolderFolding, proxyHolderStream, proxyStream } from './proxy.js';
import { ballotTaking, facts as factsOfVote, lineUsed, voteDecider, voteOn, type CastVote } from './vote.decide.js';
import { alreadyVoted, notYourRight } from './vote.errors.js';
import type { VoteEvent } from './vote.events.js';
import type { Vote } from './vote.js';

/** A vote for the member named in `onBehalfOf`, by the holder of her proxy. */
export interface CastVoteByProxy extends CastVote {
  readonly onBehalfOf: string;
}

const facts = (command: CastVoteByProxy) => {
  const { assemblyId, castBy, onBehalfOf: grantorId } = command;
  return {
    ...factsOfVote(command),
    proxy: stateOf(proxyFolding, proxyStream(assemblyId, grantorId)),
    held: stateOf(proxyHolderFolding, proxyHolderStream(assemblyId, castBy)),
    givenByHolder: stateOf(proxyFolding, proxyStream(assemblyId, castBy)),
    grantorAttendance: stateOf(attendanceFolding, attendanceStream(assemblyId, grantorId)),
  };
};

type Facts = FactsOf<ReturnType<typeof facts>>;

const castByProxy = (command: CastVoteByProxy, vote: Vote, known: Facts): readonly VoteEvent[] => {
  const { rightId, castBy, onBehalfOf: grantorId } = command;
  const opened = ballotTaking(command, known.ballot);
  const line = lineUsed(command, known.roll, opened.rollCorrections ?? 0);
  if (line.memberId !== grantorId) throw notYourRight(rightId);
  const { proxy, held, givenByHolder, grantorAttendance } = known;
  if (proxy.status === 'none' || !held.accepted.has(proxy.given.proxyId)) throw proxyNotFound(grantorId);
  // Giving a proxy and accepting one are decided in two streams: whoever did both at once uses neither.
  if (givenByHolder.status === 'given') throw proxyChain(castBy);
  if (grantorAttendance.status === 'present') throw grantorIsPresent(grantorId);
  // What she said herself is not for her holder to change.
  if (vote.status === 'cast' && vote.castBy === grantorId) throw alreadyVoted(rightId);
  return voteOn({ opened, line }, command, vote);
};

/** The same stream as if she had voted herself: a right is used once, whoever uses it. */
export const proxyVoteDecider: Decider<CastVoteByProxy, Vote, VoteEvent, ReturnType<typeof facts>> = {
  ...voteDecider,
  facts,
  decide: castByProxy,
};
