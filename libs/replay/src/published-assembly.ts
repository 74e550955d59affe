import type { MajorityRule } from '#counting';

/** What a body published about one resolution. */
export interface PublishedResolution {
  readonly title: string;
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly blank: number;
  readonly rule?: MajorityRule;
  readonly published: {
    /** for / (for + against), as printed: kept as text, because 95.0 says more than 95 */
    readonly percentForOfVotesCast?: string;
    readonly outcome?: string;
  };
}

/** A block vote of which only the totals were published, the highest first. */
export interface PublishedElection {
  readonly method: 'block';
  readonly seats: number;
  readonly votesDescending: readonly number[];
}

export interface PublishedQuorum {
  readonly base: 'allMembers';
  readonly threshold: string;
  readonly required?: number;
  readonly members?: number;
  readonly voted?: number;
}

export interface PublishedCapital {
  readonly asOf: string;
  readonly shareNominalCents: number;
  readonly shareCapitalCents: number;
  readonly shares: number;
}

export interface PublishedPercentages {
  readonly title: string;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

/** One assembly as its organisation published it. Everything but the id may be missing. */
export interface PublishedAssembly {
  readonly id: string;
  /** calendar date, when one was published */
  readonly date?: string;
  readonly rule: MajorityRule;
  readonly resolutions: readonly PublishedResolution[];
  readonly elections: readonly PublishedElection[];
  readonly quorum?: PublishedQuorum;
  /** counts of papers by the name they were published under */
  readonly ballots: Readonly<Record<string, number>>;
  readonly capital?: PublishedCapital;
  readonly percentOnly: readonly PublishedPercentages[];
  readonly outcome?: string;
}
