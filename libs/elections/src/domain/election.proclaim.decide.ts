import { stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { ballotFolding, ballotNotClosed, ballotStream, tallyOf, type BallotTally } from '#assembly/domain';
import { countBlock, type Paper } from '#counting';
import { electionNotFound, notTheBallotOf } from './election.errors.js';
import type { ElectionEvent } from './election.events.js';
import { electionFolding, electionStream, type CalledElection, type Election } from './election.js';

export interface ProclaimElection extends DomainCommand<'ProclaimElection'> {
  readonly electionId: string;
  readonly ballotId: string;
}

const facts = ({ ballotId }: ProclaimElection) => ({
  ballot: stateOf(ballotFolding, ballotStream(ballotId)),
  tally: tallyOf(ballotId),
});

type Facts = FactsOf<ReturnType<typeof facts>>;

export const proclaimElection = (
  { electionId, ballotId }: ProclaimElection,
  election: Election,
  { ballot, tally }: Facts,
): readonly ElectionEvent[] => {
  if (election.status === 'unknown') throw electionNotFound(electionId);
  if (election.status === 'proclaimed') return [];
  if (ballot.status === 'unknown' || ballot.opened.subject.kind !== 'election' || ballot.opened.subject.electionId !== electionId)
    throw notTheBallotOf(electionId, ballotId);
  if (ballot.status === 'open') throw ballotNotClosed(ballotId);
  const record = countBlock({ seats: election.call.seats, candidates: candidatesOf(election), papers: papersOf(tally) });
  const elected = record.elected.flatMap((n) => election.candidacies[n - 1]?.memberId ?? []);
  return [{ type: 'ElectionProclaimed', data: { electionId, ballotId, elected, record, countHash: tally.countHash } }];
};

/** On the paper and in the record candidates are known by their member id: names come from the vault when they are shown. */
const candidatesOf = ({ candidacies }: CalledElection) => candidacies.map(({ candidate, memberId }) => ({ n: candidate, name: memberId }));

/** Choices are candidate numbers as text, the way the ballot lists them. */
const papersOf = ({ votes }: BallotTally): readonly Paper[] =>
  votes.map(({ choice, count }) => ({ marks: (JSON.parse(choice) as string[]).map(Number), count }));

export const proclaimElectionDecider: Decider<ProclaimElection, Election, ElectionEvent, ReturnType<typeof facts>> = {
  ...electionFolding,
  stream: ({ electionId }) => electionStream(electionId),
  facts,
  decide: proclaimElection,
};
