import { canonicalJson, stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { ballotNotFound } from './ballot.errors.js';
import { ballotFolding, ballotStream } from './ballot.js';
import { assertChoice } from './choice.js';
import { ballotOnPaper } from './papers.errors.js';
import { holderOf, rollFolding, rollStream } from './roll.js';
import { rollNotFrozen } from './assembly.errors.js';
import { alreadyVoted, notYourRight, rightNotOnRoll, voteAfterClose } from './vote.errors.js';
import type { Choice, VoteEvent } from './vote.events.js';
import { voteFolding, voteStream, type Vote } from './vote.js';

export interface CastVote extends DomainCommand<'CastVote'> {
  readonly ballotId: string;
  readonly assemblyId: string;
  readonly rightId: string;
  readonly choice: Choice;
  readonly castBy: string;
}

const facts = ({ ballotId, assemblyId }: CastVote) => ({
  ballot: stateOf(ballotFolding, ballotStream(ballotId)),
  roll: stateOf(rollFolding, rollStream(assemblyId)),
});

type Facts = FactsOf<ReturnType<typeof facts>>;

export const castVote = (command: CastVote, vote: Vote, { ballot, roll }: Facts): readonly VoteEvent[] => {
  const { ballotId, assemblyId, rightId, choice, castBy, at } = command;
  if (ballot.status === 'unknown' || ballot.opened.assemblyId !== assemblyId) throw ballotNotFound(ballotId);
  if (ballot.opened.mode === 'paper') throw ballotOnPaper(ballotId);
  // A closing process that stalls cannot extend a ballot: the deadline itself refuses.
  if (ballot.status !== 'open' || isPast(ballot.opened.closesAt, at)) throw voteAfterClose(ballotId);
  if (roll.status !== 'frozen') throw rollNotFrozen(assemblyId);
  const holder = holderOf(roll, rightId);
  if (holder === undefined) throw rightNotOnRoll(rightId);
  if (holder !== castBy) throw notYourRight(rightId);
  assertChoice(choice, ballot.opened);

  const data = { ballotId, assemblyId, rightId, choice, castBy };
  if (vote.status === 'notCast') return [{ type: 'VoteCast', data }];
  if (!ballot.opened.votesMayBeReplaced) throw alreadyVoted(rightId);
  if (canonicalJson(vote.choice) === canonicalJson(choice)) return [];
  return [{ type: 'VoteReplaced', data: { ...data, replaced: vote.choice } }];
};

const isPast = (closesAt: string | undefined, at: string): boolean => closesAt !== undefined && at >= closesAt;

/** One vote a right: the stream of a right opens with its vote, expecting none (guarded by the store). */
export const voteDecider: Decider<CastVote, Vote, VoteEvent, ReturnType<typeof facts>> = {
  ...voteFolding,
  stream: ({ ballotId, rightId }) => voteStream(ballotId, rightId),
  opensStream: () => true,
  facts,
  decide: castVote,
};
