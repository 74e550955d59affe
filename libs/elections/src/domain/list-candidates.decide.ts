import { DomainError, stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { assemblyFolding, assemblyNotOpen, assemblyStream, ballotAlreadyOpened, ballotFolding, ballotStream } from '#assembly/domain';
import { drawLot, type Digest } from '#counting';
import { candidatesListed, electionNotFound, lotNotCommitted, seedInvalid } from './election.errors.js';
import type { ElectionEvent } from './election.events.js';
import { electionFolding, electionStream, stands, type CalledElection, type Election } from './election.js';
import { isSeed } from './lot.decide.js';
import { sha256 } from './sha256.js';

export interface ListCandidates extends DomainCommand<'ListCandidates'> {
  readonly electionId: string;
  readonly assemblyId: string;
  readonly ballotId: string;
  /** drawn in public, where the rulebook has the order of the paper drawn */
  readonly seed?: string;
}

const facts = ({ assemblyId, ballotId }: ListCandidates) => ({
  assembly: stateOf(assemblyFolding, assemblyStream(assemblyId)),
  ballot: stateOf(ballotFolding, ballotStream(ballotId)),
  digest: sha256(),
});

type Facts = FactsOf<ReturnType<typeof facts>>;

const listCandidates = (command: ListCandidates, election: Election, { assembly, ballot, digest }: Facts): readonly ElectionEvent[] => {
  const { electionId, assemblyId, ballotId, seed } = command;
  if (election.status === 'unknown') throw electionNotFound(electionId);
  if (election.list?.ballotId === ballotId) return [];
  if (election.list) throw candidatesListed(electionId, election.list.ballotId);
  // Nothing is closed by a ballot that could not be opened.
  if (assembly.status !== 'open') throw assemblyNotOpen(assemblyId);
  if (ballot.status !== 'unknown') throw ballotAlreadyOpened(ballotId);
  const { ties, candidateOrder: by } = election.call.rules;
  if (ties.includes('lot') && !election.lot) throw lotNotCommitted(electionId);
  const standing = election.candidacies.filter((candidacy) => stands(candidacy, election.call));
  if (standing.length === 0) throw new DomainError('NO_CANDIDATE', { ballotId });
  const drawn = by === 'lot' ? seed : undefined;
  const order = inPaperOrder(standing, by, drawn, digest);
  return [{ type: 'CandidatesListed', data: { electionId, ballotId, by, order, seed: drawn } }];
};

const inPaperOrder = (
  standing: CalledElection['candidacies'],
  by: CalledElection['call']['rules']['candidateOrder'],
  seed: string | undefined,
  digest: Digest,
): readonly number[] => {
  const numbers = standing.map(({ candidate }) => candidate);
  switch (by) {
    case 'declaration':
      return numbers;
    case 'memberNumber':
      return standing.toSorted((a, b) => a.memberNumber - b.memberNumber).map(({ candidate }) => candidate);
    case 'lot':
      if (seed === undefined || !isSeed(seed)) throw seedInvalid('seed');
      return drawLot(seed, numbers, digest).order;
  }
};

export const listCandidatesDecider: Decider<ListCandidates, Election, ElectionEvent, ReturnType<typeof facts>> = {
  ...electionFolding,
  stream: ({ electionId }) => electionStream(electionId),
  facts,
  decide: listCandidates,
};
