import { stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { postalVoteRulesOf, RULEBOOK_STREAM, rulebookFolding, type Rulebook } from '#statutes/domain';
import { assemblyFolding, assemblyStream, type Convened } from './assembly.js';
import { ballotNotFound } from './ballot.errors.js';
import { rulesOf } from './pinned-rules.js';
import type { PostalVoteReceived } from './postal-vote.events.js';
import { postalVoteFolding, postalVoteStream } from './postal-vote.js';
import { facts as factsOfVote, lineIn, voteOn } from './vote.decide.js';
import { voteAfterClose } from './vote.errors.js';
import type { VoteEvent } from './vote.events.js';
import { voteFolding, voteStream, type Vote } from './vote.js';

/** What came by post on a right is cast in a ballot. */
export interface CastPostalVote extends DomainCommand<'CastPostalVote'> {
  readonly assemblyId: string;
  readonly ballotId: string;
  readonly rightId: string;
}

const facts = (command: CastPostalVote) => ({
  ...factsOfVote(command),
  postal: stateOf(postalVoteFolding, postalVoteStream(command.assemblyId, command.rightId)),
  assembly: stateOf(assemblyFolding, assemblyStream(command.assemblyId)),
  rulebook: stateOf(rulebookFolding, RULEBOOK_STREAM),
});

type Facts = FactsOf<ReturnType<typeof facts>>;

/** A right that was used already stays as it was used: nobody's own vote is replaced by her form. */
const castPostalVote = (command: CastPostalVote, vote: Vote, { ballot, roll, postal, assembly, rulebook }: Facts): readonly VoteEvent[] => {
  const { assemblyId, ballotId } = command;
  if (ballot.status === 'unknown' || ballot.opened.assemblyId !== assemblyId) throw ballotNotFound(ballotId);
  if (ballot.status !== 'open') throw voteAfterClose(ballotId);
  const { opened } = ballot;
  const { subject, method, mode } = opened;
  if (vote.status === 'cast' || postal.status === 'none' || mode !== 'open' || method !== 'majority') return [];
  if (assembly.status === 'unknown' || !standsAt(postal.form, assembly, rulebook)) return [];
  const answer = postal.form.answers.find(({ resolutionId }) => subject.kind === 'resolution' && subject.resolutionId === resolutionId);
  if (!answer) return [];
  const line = lineIn(opened, command.rightId, roll);
  // Whose line was struck since her form came has no vote left.
  if (!line) return [];
  return voteOn({ opened, line, postal: true }, { ...command, type: 'CastVote', choice: answer.choice, castBy: line.memberId }, vote);
};

/** What came for the first call counts at the second one where the rulebook lets it. */
const standsAt = ({ call }: PostalVoteReceived['data'], assembly: Convened, rulebook: Rulebook): boolean =>
  (call ?? 1) === assembly.convocation.call || postalVoteRulesOf(rulesOf(rulebook, assembly)).standAtSecondCall;

/** The same stream as if she had voted herself: a right is used once, whichever way. */
export const castPostalVoteDecider: Decider<CastPostalVote, Vote, VoteEvent, ReturnType<typeof facts>> = {
  ...voteFolding,
  stream: ({ ballotId, rightId }) => voteStream(ballotId, rightId),
  opensStream: () => true,
  facts,
  decide: castPostalVote,
};
