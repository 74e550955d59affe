import type { MajorityBase } from '#counting';

export type Outcome = 'adopted' | 'rejected' | 'quorumNotReached';

export interface ReplayedResolution {
  readonly title: string;
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly blank: number;
  /** two decimals; null when no vote was cast */
  readonly percentForOfVotesCast: number | null;
  readonly base: MajorityBase;
  readonly threshold: string;
  readonly strictlyMoreThan: boolean;
  readonly outcome: Outcome;
  readonly publishedPercent: number | null;
  readonly publishedOutcome: string | null;
  /** whether percentage (at the published decimals) and outcome are those that were published; true when neither was */
  readonly agrees: boolean;
}

export interface ReplayedElection {
  readonly method: 'block';
  readonly seats: number;
  /** candidate numbers, in the order of election */
  readonly elected: readonly number[];
  /** totals counted, the highest first */
  readonly votesDescending: readonly number[];
  readonly agrees: boolean;
}

export interface ReplayedQuorum {
  readonly members: number;
  readonly required: number;
  readonly voted: number;
  readonly reached: boolean;
  readonly outcome: Outcome | null;
  readonly publishedOutcome: string | null;
  readonly agrees: boolean;
}

export interface ReplayedCapital {
  readonly asOf: string;
  readonly shares: number;
  readonly shareNominalCents: number;
  readonly shareCapitalCents: number;
  readonly publishedCapitalCents: number;
  readonly agrees: boolean;
}

/** What a replay came to. */
export interface ReplayReport {
  readonly id: string;
  /** entries the replay added to the ledger */
  readonly events: number;
  readonly resolutions: readonly ReplayedResolution[];
  readonly quorum?: ReplayedQuorum;
  readonly elections?: readonly ReplayedElection[];
  readonly capital?: ReplayedCapital;
  readonly findings: readonly string[];
  /** from the first ballot opened to the last result proclaimed */
  readonly votingSeconds: number;
  /** votes cast in that time */
  readonly votes: number;
  /** the whole replay, members registered and roll frozen included */
  readonly seconds: number;
}
