import { DomainError, stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { quorumOf, verdictOf } from '#counting';
import { assemblyFolding, assemblyStream } from './assembly.js';
import { ballotNotClosed, ballotNotFound } from './ballot.errors.js';
import type { BallotEvent } from './ballot.events.js';
import { ballotFolding, ballotStream, type Ballot } from './ballot.js';
import { tallyOf, votesFor } from './tally.js';

export interface ProclaimResult extends DomainCommand<'ProclaimResult'> {
  readonly ballotId: string;
  readonly assemblyId: string;
}

const facts = ({ assemblyId, ballotId }: ProclaimResult) => ({
  assembly: stateOf(assemblyFolding, assemblyStream(assemblyId)),
  tally: tallyOf(ballotId),
});

type Facts = FactsOf<ReturnType<typeof facts>>;

export const proclaimResult = ({ ballotId, assemblyId }: ProclaimResult, ballot: Ballot, { tally }: Facts): readonly BallotEvent[] => {
  if (ballot.status === 'unknown' || ballot.opened.assemblyId !== assemblyId) throw ballotNotFound(ballotId);
  if (ballot.status === 'proclaimed') return [];
  if (ballot.status === 'open') throw ballotNotClosed(ballotId);
  const { rule, quorum, rollCount, present, represented } = ballot.opened;
  if (!rule) throw new DomainError('BALLOT_ON_PERSONS', { ballotId });
  const counts = {
    for: votesFor(tally, '"for"'),
    against: votesFor(tally, '"against"'),
    abstain: votesFor(tally, '"abstain"'),
    blank: votesFor(tally, '"blank"'),
    null: 0,
  };
  const { reached } = quorumOf({ base: 'allMembers', fraction: quorum }, rollCount, present + represented);
  const verdict = verdictOf(rule, { ...counts, presentOrRepresented: present + represented, allMembers: rollCount });
  const outcome = reached ? verdict.outcome : 'quorumNotReached';
  const { baseCount, required } = verdict;
  return [{ type: 'ResultProclaimed', data: { ballotId, assemblyId, counts, outcome, baseCount, required, countHash: tally.countHash } }];
};

export const proclaimResultDecider: Decider<ProclaimResult, Ballot, BallotEvent, ReturnType<typeof facts>> = {
  ...ballotFolding,
  stream: ({ ballotId }) => ballotStream(ballotId),
  facts,
  rulebookVersion: ({ assembly }) => (assembly.status === 'unknown' ? undefined : assembly.convocation.rulebookVersion),
  decide: proclaimResult,
};
