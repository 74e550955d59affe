import { streamName, type Folding } from '#kernel';
import type { BallotEvent, BallotOpened, PaperCountRecorded, ResultProclaimed } from './ballot.events.js';

export interface OpenBallotState {
  readonly status: 'open' | 'closed';
  readonly opened: BallotOpened['data'];
  /** of a closed ballot on paper, once both tellers have read it alike */
  readonly paperCount?: PaperCountRecorded['data'];
}

export interface ProclaimedBallot {
  readonly status: 'proclaimed';
  readonly opened: BallotOpened['data'];
  readonly result: ResultProclaimed['data'];
}

export type Ballot = { readonly status: 'unknown' } | OpenBallotState | ProclaimedBallot;

export const ballotStream = (ballotId: string): string => streamName('ballot', ballotId);

export const ballotFolding: Folding<Ballot, BallotEvent> = {
  initialState: { status: 'unknown' },
  evolve: (ballot, event) => {
    if (event.type === 'BallotOpened') return { status: 'open', opened: event.data };
    // A ballot is opened before anything else happens to it.
    if (ballot.status === 'unknown') return ballot;
    if (event.type === 'BallotClosed') return { status: 'closed', opened: ballot.opened };
    if (event.type === 'PaperCountRecorded') return { status: 'closed', opened: ballot.opened, paperCount: event.data };
    return { status: 'proclaimed', opened: ballot.opened, result: event.data };
  },
};
