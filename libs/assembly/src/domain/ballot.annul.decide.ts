import type { Decider, DomainCommand } from '#kernel';
import { ballotNotFound, ballotOnPersons } from './ballot.errors.js';
import type { AnnulmentGround, BallotEvent } from './ballot.events.js';
import { ballotFolding, ballotStream, type Ballot } from './ballot.js';

export interface AnnulBallot extends DomainCommand<'AnnulBallot'> {
  readonly ballotId: string;
  readonly assemblyId: string;
  readonly ground: AnnulmentGround;
}

/** At any time: before the result or after it, and after the assembly when a court says so. */
export const annulBallot = ({ ballotId, assemblyId, ground }: AnnulBallot, ballot: Ballot): readonly BallotEvent[] => {
  if (ballot.status === 'unknown' || ballot.opened.assemblyId !== assemblyId) throw ballotNotFound(ballotId);
  if (ballot.opened.subject.kind !== 'resolution') throw ballotOnPersons(ballotId);
  if (ballot.status === 'annulled') return [];
  return [{ type: 'BallotAnnulled', data: { ballotId, assemblyId, ground } }];
};

export const annulBallotDecider: Decider<AnnulBallot, Ballot, BallotEvent> = {
  ...ballotFolding,
  stream: ({ ballotId }) => ballotStream(ballotId),
  decide: annulBallot,
};
