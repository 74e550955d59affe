import type { MajorityRule } from '#counting';

export type AssemblyKind = 'ordinary' | 'extraordinary' | 'mixed';

/** What a resolution amends decides which majority it needs; a mixed assembly holds both. */
export type ResolutionKind = 'ordinary' | 'extraordinary';

/** Exact fractions of the members who must be present or represented; `0` asks for none. */
export interface QuorumOfCalls {
  readonly firstCall: string;
  readonly secondCall: string;
}

export interface ShareClass {
  readonly shareClass: string;
  /** value of one share, in cents */
  readonly nominalCents: number;
}

/** Everything that may differ from one cooperative to another. A number of the law or of the statutes stands here and never in code. */
export interface Rules {
  /** time zone of the cooperative's calendar dates, an IANA name */
  readonly timeZone: string;
  readonly shareClasses: readonly ShareClass[];
  /** part of a subscription to be paid up at once; at least 1/4 (loi 47-1775, art. 12) */
  readonly paidUpAtSubscription: string;
  readonly notice: {
    /** days between the notice and the first call (C. com. R225-69: 15) */
    readonly firstCallDays: number;
    /** days between the notice and the second call (C. com. R225-69: 10) */
    readonly secondCallDays: number;
  };
  readonly quorums: Readonly<Record<ResolutionKind, QuorumOfCalls>>;
  readonly majorities: Readonly<Record<ResolutionKind, MajorityRule>>;
  readonly ballots: {
    /** whether a voter may change her open vote until the close; both votes stay visible */
    readonly votesMayBeReplaced: boolean;
    /** whether questions on persons may be put to an open ballot; otherwise they are counted on paper */
    readonly personsByOpenBallot: boolean;
  };
}
