import { stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { assemblyFolding, assemblyNotFound, assemblyStream } from '#assembly/domain';
import { electionAlreadyCalled, electionNotFound, electionProclaimed, seatsInvalid } from './election.errors.js';
import type { ElectionCalled, ElectionEvent } from './election.events.js';
import { electionFolding, electionStream, type Election } from './election.js';

export interface CallElection extends DomainCommand<'CallElection'>, Readonly<ElectionCalled['data']> {}

export interface DeclareCandidacy extends DomainCommand<'DeclareCandidacy'> {
  readonly electionId: string;
  readonly memberId: string;
}

export type ElectionCommand = CallElection | DeclareCandidacy;

const facts = (command: ElectionCommand) => ({
  assembly: stateOf(assemblyFolding, assemblyStream(command.type === 'CallElection' ? command.assemblyId : '')),
});

type Facts = FactsOf<ReturnType<typeof facts>>;

const call = (command: CallElection, election: Election, { assembly }: Facts): readonly ElectionEvent[] => {
  const { electionId, assemblyId, body, seats, method } = command;
  if (election.status !== 'unknown') throw electionAlreadyCalled(electionId);
  if (assembly.status === 'unknown') throw assemblyNotFound(assemblyId);
  if (!Number.isSafeInteger(seats) || seats < 1) throw seatsInvalid(seats);
  return [{ type: 'ElectionCalled', data: { electionId, assemblyId, body, seats, method } }];
};

const declare = ({ electionId, memberId }: DeclareCandidacy, election: Election): readonly ElectionEvent[] => {
  if (election.status === 'unknown') throw electionNotFound(electionId);
  if (election.status === 'proclaimed') throw electionProclaimed(electionId);
  if (election.candidacies.some((candidacy) => candidacy.memberId === memberId)) return [];
  return [{ type: 'CandidacyDeclared', data: { electionId, candidate: election.candidacies.length + 1, memberId } }];
};

export const electionDecider: Decider<ElectionCommand, Election, ElectionEvent, ReturnType<typeof facts>> = {
  ...electionFolding,
  stream: ({ electionId }) => electionStream(electionId),
  facts,
  decide: (command, election, known) => (command.type === 'CallElection' ? call(command, election, known) : declare(command, election)),
};
