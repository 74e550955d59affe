import { streamName, type Folding } from '#kernel';
import type {
  AnnulmentGround,
  BallotEvent,
  BallotOpened,
  PaperCountRecorded,
  PrioritiesProclaimed,
  ResultProclaimed,
  ShowOfHandsRecorded,
} from './ballot.events.js';

export interface OpenBallotState {
  readonly status: 'open' | 'closed';
  readonly opened: BallotOpened['data'];
  /** of a closed ballot on paper, once both tellers have read it alike */
  readonly paperCount?: PaperCountRecorded['data'];
  /** of a closed show of hands, once counted */
  readonly hands?: ShowOfHandsRecorded['data'];
}

export interface ProclaimedBallot {
  readonly status: 'proclaimed';
  readonly opened: BallotOpened['data'];
  readonly result: ResultProclaimed['data'] | PrioritiesProclaimed['data'];
}

export interface AnnulledBallot {
  readonly status: 'annulled';
  readonly opened: BallotOpened['data'];
  readonly ground: AnnulmentGround;
}

export type Ballot = { readonly status: 'unknown' } | OpenBallotState | ProclaimedBallot | AnnulledBallot;

export const ballotStream = (ballotId: string): string => streamName('ballot', ballotId);

export const ballotFolding: Folding<Ballot, BallotEvent> = {
  initialState: { status: 'unknown' },
  evolve: (ballot, event) => {
    if (event.type === 'BallotOpened') return { status: 'open', opened: event.data };
    // A ballot is opened before anything else happens to it.
    if (ballot.status === 'unknown') return ballot;
    const { opened } = ballot;
    switch (event.type) {
      case 'BallotClosed':
        return { status: 'closed', opened };
      case 'PaperCountRecorded':
        return { status: 'closed', opened, paperCount: event.data };
      case 'ShowOfHandsRecorded':
        return { status: 'closed', opened, hands: event.data };
      case 'ResultProclaimed':
      case 'PrioritiesProclaimed':
        return { status: 'proclaimed', opened, result: event.data };
      case 'BallotAnnulled':
        return { status: 'annulled', opened, ground: event.data.ground };
    }
  },
};
