import type { Decider, DomainCommand } from '#kernel';
import { ballotNotFound } from './ballot.errors.js';
import type { BallotEvent } from './ballot.events.js';
import { ballotFolding, ballotStream, type Ballot } from './ballot.js';

export interface CloseBallot extends DomainCommand<'CloseBallot'> {
  readonly ballotId: string;
  readonly assemblyId: string;
}

export const closeBallot = ({ ballotId, assemblyId }: CloseBallot, ballot: Ballot): readonly BallotEvent[] => {
  if (ballot.status === 'unknown' || ballot.opened.assemblyId !== assemblyId) throw ballotNotFound(ballotId);
  if (ballot.status !== 'open') return [];
  return [{ type: 'BallotClosed', data: { ballotId, assemblyId } }];
};

export const closeBallotDecider: Decider<CloseBallot, Ballot, BallotEvent> = {
  ...ballotFolding,
  stream: ({ ballotId }) => ballotStream(ballotId),
  decide: closeBallot,
};
