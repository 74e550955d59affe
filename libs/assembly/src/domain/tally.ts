import { lookedUp, type RegisterFact } from '#kernel';

/** Votes that say the same, together. `choice` is the canonical JSON of what was marked. */
export interface GroupedVotes {
  /** of the rights, where votes are counted by college */
  readonly college?: string;
  readonly choice: string;
  readonly count: number;
}

/** The votes recorded before the close, in ledger order, and nothing else. */
export interface BallotTally {
  readonly votes: readonly GroupedVotes[];
  /** SHA-256 over the canonical grouped votes, hexadecimal */
  readonly countHash: string;
}

/** The tally of a closed ballot. The register waits until every vote recorded before the close has been counted. */
export const tallyOf = (ballotId: string): RegisterFact<BallotTally> => lookedUp<BallotTally>('assembly.tally', { ballotId });

/** How many votes carry exactly this choice, of one college or of all. */
export const votesFor = ({ votes }: Pick<BallotTally, 'votes'>, choice: string, college?: string): number =>
  votes
    .filter((grouped) => grouped.choice === choice && (college === undefined || grouped.college === college))
    .reduce((sum, { count }) => sum + count, 0);
