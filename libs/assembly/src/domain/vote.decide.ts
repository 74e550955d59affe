import { canonicalJson, stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { ballotByHands, ballotNotFound } from './ballot.errors.js';
import type { BallotOpened } from './ballot.events.js';
import { ballotFolding, ballotStream } from './ballot.js';
import { assertChoice } from './choice.js';
import { ballotOnPaper } from './papers.errors.js';
import { lineOfRight, rollFolding, rollStream, type RollLine } from './roll.js';
import { rollNotFrozen } from './assembly.errors.js';
import { alreadyVoted, notYourRight, rightNotOnRoll, voteAfterClose, votedByPost } from './vote.errors.js';
import type { Choice, VoteEvent } from './vote.events.js';
import { voteFolding, voteStream, type Vote } from './vote.js';

export interface CastVote extends DomainCommand<'CastVote'> {
  readonly ballotId: string;
  readonly assemblyId: string;
  readonly rightId: string;
  readonly choice: Choice;
  readonly castBy: string;
}

/** What every vote rests on, whoever casts it. */
export const facts = ({ ballotId, assemblyId }: Pick<CastVote, 'ballotId' | 'assemblyId'>) => ({
  ballot: stateOf(ballotFolding, ballotStream(ballotId)),
  roll: stateOf(rollFolding, rollStream(assemblyId)),
});

export type VoteFacts = FactsOf<ReturnType<typeof facts>>;

/**
 * The ballot a vote may be cast in at this instant.
 * @throws DomainError `BALLOT_NOT_FOUND`, `BALLOT_ON_PAPER`, `BALLOT_BY_HANDS`, `VOTE_AFTER_CLOSE`
 */
export const ballotTaking = ({ ballotId, assemblyId, at }: CastVote, ballot: VoteFacts['ballot']): BallotOpened['data'] => {
  if (ballot.status === 'unknown' || ballot.opened.assemblyId !== assemblyId) throw ballotNotFound(ballotId);
  if (ballot.opened.mode === 'paper') throw ballotOnPaper(ballotId);
  if (ballot.opened.mode === 'showOfHands') throw ballotByHands(ballotId);
  // A closing process that stalls cannot extend a ballot: the deadline itself refuses.
  if (ballot.status !== 'open' || isPast(ballot.opened.closesAt, at)) throw voteAfterClose(ballotId);
  return ballot.opened;
};

/** The line a right has in a ballot: nobody's whose line was struck before it was opened, or came on the roll afterwards. */
export const lineIn = (
  { rollCorrections = 0 }: Pick<BallotOpened['data'], 'rollCorrections'>,
  rightId: string,
  roll: VoteFacts['roll'],
): RollLine | undefined => (roll.status === 'frozen' ? lineOfRight(roll, rightId, rollCorrections) : undefined);

/**
 * The line of the roll whose right is used.
 * @param corrections  how many corrections of the roll count: those a ballot was opened with, or all when absent
 * @throws DomainError `ROLL_NOT_FROZEN`, `RIGHT_NOT_ON_ROLL`
 */
export const lineUsed = (
  { assemblyId, rightId }: Pick<CastVote, 'assemblyId' | 'rightId'>,
  roll: VoteFacts['roll'],
  corrections?: number,
): RollLine => {
  if (roll.status !== 'frozen') throw rollNotFrozen(assemblyId);
  const line = lineOfRight(roll, rightId, corrections);
  if (line === undefined) throw rightNotOnRoll(rightId);
  return line;
};

export const castVote = (command: CastVote, vote: Vote, { ballot, roll }: VoteFacts): readonly VoteEvent[] => {
  const opened = ballotTaking(command, ballot);
  const line = lineUsed(command, roll, opened.rollCorrections ?? 0);
  if (line.memberId !== command.castBy) throw notYourRight(command.rightId);
  return voteOn({ opened, line }, command, vote);
};

/** Where a vote goes: the ballot as it was opened, and the line of the roll whose right is used. */
interface Question {
  readonly opened: BallotOpened['data'];
  readonly line: RollLine;
  readonly postal?: true;
}

/** The vote as it goes on record: the first of its right, or one in place of an earlier one where the rulebook allows it. */
export const voteOn = (
  { opened, line, postal }: Question,
  { ballotId, assemblyId, rightId, choice, castBy }: CastVote,
  vote: Vote,
): readonly VoteEvent[] => {
  assertChoice(choice, opened);
  // A roll corrected since moves no vote: all votes of a right count where its first one did.
  const college = opened.membersOfColleges && (vote.status === 'cast' ? vote.college : line.college);
  const data = { ballotId, assemblyId, rightId, choice, castBy, ...(college === undefined ? {} : { college }) };
  if (vote.status === 'notCast') return [{ type: 'VoteCast', data: postal ? { ...data, postal } : data }];
  if (vote.postal && !opened.postalVotesMayBeReplaced) throw votedByPost(rightId);
  if (!vote.postal && !opened.votesMayBeReplaced) throw alreadyVoted(rightId);
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
