import { stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { assemblyFolding, assemblyStream } from './assembly.js';
import { ballotAnnulled, ballotNotClosed, ballotNotFound, ballotOnPersons, showOfHandsMissing } from './ballot.errors.js';
import type { BallotEvent } from './ballot.events.js';
import { ballotResult } from './ballot.result.js';
import { ballotFolding, ballotStream, type Ballot } from './ballot.js';
import { prioritiesResult } from './priorities.result.js';
import { tallyOf } from './tally.js';

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
  if (ballot.status === 'annulled') throw ballotAnnulled(ballotId);
  if (ballot.status === 'open') throw ballotNotClosed(ballotId);
  const { opened, hands } = ballot;
  if (opened.mode === 'showOfHands' && !hands) throw showOfHandsMissing(ballotId);
  const of = { ballotId, assemblyId, countHash: tally.countHash };
  const order = prioritiesResult(opened, tally);
  if (order) return [{ type: 'PrioritiesProclaimed', data: { ...of, ...order } }];
  const result = ballotResult(opened, tally);
  if (!result) throw ballotOnPersons(ballotId);
  return [{ type: 'ResultProclaimed', data: { ...of, ...result } }];
};

export const proclaimResultDecider: Decider<ProclaimResult, Ballot, BallotEvent, ReturnType<typeof facts>> = {
  ...ballotFolding,
  stream: ({ ballotId }) => ballotStream(ballotId),
  facts,
  rulebookVersion: ({ assembly }) => (assembly.status === 'unknown' ? undefined : assembly.convocation.rulebookVersion),
  decide: proclaimResult,
};
