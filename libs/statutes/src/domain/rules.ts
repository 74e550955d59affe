import type { CollegeWeight, MajorityRule } from '#counting';
import type { CollegeVoteRules } from './college-vote-rules.js';
import type { DisciplineRules } from './discipline-rules.js';
import type { ElectionRules } from './election-rules.js';
import type { FourEyesRules } from './four-eyes-rules.js';
import type { ListRules } from './list-rules.js';
import type { MemberRight } from './member-right.js';
import type { PostalVoteRules } from './postal-vote-rules.js';
import type { ProxyRules } from './proxy-rules.js';
import type { RetentionTerm } from './retention-rules.js';

/**
 * - `scic`, `scop`, `cooperative`: French law (loi 47-1775)
 * - `approvedCooperative`: Belgian law (CSA, book 6), approved by the National Council for Cooperation
 */
export type LegalForm = 'scic' | 'scop' | 'cooperative' | 'approvedCooperative';

export type AssemblyKind = 'ordinary' | 'extraordinary' | 'mixed';

/** What a resolution amends decides which majority it needs; a mixed assembly holds both. */
export type ResolutionKind = 'ordinary' | 'extraordinary';

/** Exact fractions of the members who must be present or represented; `0` asks for none. */
export interface QuorumOfCalls {
  readonly firstCall: string;
  readonly secondCall: string;
  /** whether each college must reach the fraction of its own members too; the whole alone when absent */
  readonly perCollege?: boolean;
}

export interface ShareClass {
  readonly shareClass: string;
  /** value of one share, in cents */
  readonly nominalCents: number;
}

/** A group of members whose votes weigh together, whatever their number; the weights of all colleges make one. */
export type College = CollegeWeight;

/** How many shares a member has to come to hold. */
export interface SharesOwed {
  readonly shareClass: string;
  readonly quantity: number;
  /** years from admission within which they are to be held; a year without pay does not count */
  readonly withinYears: number;
  /** net pay of a month, in cents, from which a deduction is made: each subscribes one share and pays it at once; absent without such a plan */
  readonly deductedFromNetPayCents?: number;
}

/**
 * What stands between a member who leaves and her money.
 * - `partOfHighest`: the capital never falls below a part of the highest it ever reached (loi 47-1775, art. 13)
 * - `twoTests`: there is no capital; net assets and liquidity are tested by the board (CSA, art. 6:115 and 6:116)
 */
export type ReimbursementGuard =
  { readonly guard: 'partOfHighest'; readonly part: string; readonly of: 'subscribed' | 'paidUp' } | { readonly guard: 'twoTests' };

/** Everything that may differ from one cooperative to another. A number of the law or of the statutes stands here and never in code. */
export interface Rules {
  readonly legalForm: LegalForm;
  /** time zone of the cooperative's calendar dates, an IANA name */
  readonly timeZone: string;
  /** codes of the categories of members; a SCIC has three at least */
  readonly categories: readonly string[];
  /** none where every member simply has one vote */
  readonly colleges: readonly College[];
  readonly shareClasses: readonly ShareClass[];
  readonly sharesOwed?: SharesOwed;
  /** part of a subscription to be paid up at once; at least 1/4 in France (loi 47-1775, art. 12) */
  readonly paidUpAtSubscription: string;
  /** years within which the rest is paid up; 5 at most (loi 47-1775, art. 12) */
  readonly paidUpWithinYears: number;
  /** whether shares pass to another member freely or by a decision */
  readonly transfersNeedApproval: boolean;
  readonly reimbursement: ReimbursementGuard;
  /** years during which somebody who left still answers for the debts of her time (C. com. L231-6: 5) */
  readonly liabilityYears: number;
  /** part of a positive result that goes to reserves at least */
  readonly resultToReserves: string;
  /** what a sanction or an unpaid debt may suspend; in France never the vote (C. civ. art. 1844) */
  readonly suspendableRights: readonly MemberRight[];
  readonly notice: {
    /** days between the notice and the first call (C. com. R225-69: 15) */
    readonly firstCallDays: number;
    /** days between the notice and the second call (C. com. R225-69: 10) */
    readonly secondCallDays: number;
  };
  /** when the lists of an assembly are taken; what the law and most statutes say when the rulebook says nothing (`listRulesOf`) */
  readonly lists?: ListRules;
  readonly quorums: Readonly<Record<ResolutionKind, QuorumOfCalls>>;
  readonly majorities: Readonly<Record<ResolutionKind, MajorityRule>>;
  readonly ballots: {
    /** whether a voter may change her open vote until the close; both votes stay visible */
    readonly votesMayBeReplaced: boolean;
    /** whether questions on persons may be put to an open ballot; otherwise they are counted on paper */
    readonly personsByOpenBallot: boolean;
  };
  /** how colleges vote on resolutions; each weighs, as the law has it, when the rulebook says nothing (`collegeVoteRulesOf`) */
  readonly collegeVotes?: CollegeVoteRules;
  /** how members vote by post; as the law has it when the rulebook says nothing (`postalVoteRulesOf`) */
  readonly postalVotes?: PostalVoteRules;
  /** what each place is worth where an assembly ranks priorities; 3, 2, 1 when the rulebook says nothing (`priorityPointsOf`) */
  readonly priorityPoints?: readonly number[];
  /** how members are represented; what most statutes say when the rulebook says nothing (`proxyRulesOf`) */
  readonly proxies?: ProxyRules;
  /** how bodies are elected; what nearly every cooperative does when the rulebook says nothing (`electionRulesOf`) */
  readonly elections?: ElectionRules;
  /** how incidents are sanctioned; what nearly every cooperative does when the rulebook says nothing (`disciplineRulesOf`) */
  readonly discipline?: DisciplineRules;
  /** what two persons do together; nothing when the rulebook says nothing (`fourEyesRulesOf`) */
  readonly fourEyes?: FourEyesRules;
  /** how long personal data are kept, and why; what most cooperatives answer for purposes the rulebook does not name (`retentionTermsOf`) */
  readonly retention?: readonly RetentionTerm[];
}

/** Whether French law governs, and with it the articles rules are checked against. */
export const isFrench = ({ legalForm }: Pick<Rules, 'legalForm'>): boolean => legalForm !== 'approvedCooperative';
