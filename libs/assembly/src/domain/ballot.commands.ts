import type { DomainCommand } from '#kernel';
import type { BallotMethod, BallotMode, BallotSubject } from './ballot.events.js';

/** The candidates of an election, put to the vote. */
export interface CandidatesPut {
  /** `open` when absent, where the rulebook allows it */
  readonly mode?: BallotMode;
  readonly method: BallotMethod;
  readonly choices: readonly string[];
  readonly marks: number;
  /** words of the scale, where each candidate is judged */
  readonly grades?: readonly string[];
}

export interface OpenBallot extends DomainCommand<'OpenBallot'> {
  readonly ballotId: string;
  readonly assemblyId: string;
  readonly subject: BallotSubject;
  /** how a resolution is voted on, `open` when absent: those on candidates say it themselves */
  readonly mode?: 'open' | 'showOfHands';
  /** colleges whose rights the resolution touches: each has to approve it itself */
  readonly classVotes?: readonly string[];
  /** codes of the priorities a resolution has put in order, in place of for and against */
  readonly priorities?: readonly string[];
  /** candidates of an election; a resolution has its own choices */
  readonly candidates?: CandidatesPut;
  readonly closesAt?: string;
}
