import { stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { ballotAnnulled, ballotFolding, ballotNotClosed, ballotStream, paperCountMissing, tallyOf } from '#assembly/domain';
import { countVotes } from './count-votes.js';
import { questionOf, recordHashOf } from './election-count.js';
import { electionNotFound, notTheBallotOf } from './election.errors.js';
import type { ElectionEvent, MandateWon } from './election.events.js';
import { electionFolding, electionStream, type CalledElection, type Election } from './election.js';
import { yearOf } from './seat.js';
import { sha256 } from './sha256.js';

export interface ProclaimElection extends DomainCommand<'ProclaimElection'> {
  readonly electionId: string;
  readonly ballotId: string;
}

const facts = ({ ballotId }: ProclaimElection) => ({
  ballot: stateOf(ballotFolding, ballotStream(ballotId)),
  tally: tallyOf(ballotId),
  digest: sha256(),
});

type Facts = FactsOf<ReturnType<typeof facts>>;

export const proclaimElection = (
  { electionId, ballotId }: ProclaimElection,
  election: Election,
  { ballot, tally, digest }: Facts,
): readonly ElectionEvent[] => {
  if (election.status === 'unknown') throw electionNotFound(electionId);
  if (election.status === 'proclaimed') return [];
  if (ballot.status === 'unknown' || election.list?.ballotId !== ballotId) throw notTheBallotOf(electionId, ballotId);
  if (ballot.status === 'annulled') throw ballotAnnulled(ballotId);
  if (ballot.status === 'open') throw ballotNotClosed(ballotId);
  if (ballot.opened.mode === 'paper' && !('paperCount' in ballot)) throw paperCountMissing(ballotId);
  const record = countVotes(questionOf(election, ballot.opened, tally, digest));
  const elected = record.elected.flatMap((n) => election.candidacies[n - 1]?.memberId ?? []);
  const { body } = election.call;
  const { countHash } = tally;
  const recordHash = recordHashOf(record, digest);
  const mandates = mandatesWon(elected, election.call);
  return [{ type: 'ElectionProclaimed', data: { electionId, ballotId, body, elected, mandates, record, countHash, recordHash } }];
};

const mandatesWon = (elected: readonly string[], { date, terms }: CalledElection['call']): readonly MandateWon[] =>
  elected.map((memberId, place) => ({ memberId, from: date, lastYear: yearOf(date) + (terms[place] ?? 1) }));

export const proclaimElectionDecider: Decider<ProclaimElection, Election, ElectionEvent, ReturnType<typeof facts>> = {
  ...electionFolding,
  stream: ({ electionId }) => electionStream(electionId),
  facts,
  decide: proclaimElection,
};
