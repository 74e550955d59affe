import type { MajorityRule, ResolutionKind } from './assembly.js';
import type { ElectionRules } from './election.js';

export type FourEyesOperation = 'openBallot' | 'closeBallot' | 'annulBallot' | 'commitImport' | 'useLogKey';

/** The rules of a cooperative, as far as the pages put them into words. */
export interface Rules {
  readonly legalForm: 'scic' | 'scop' | 'cooperative' | 'approvedCooperative';
  readonly timeZone: string;
  readonly categories: readonly string[];
  readonly colleges: readonly { readonly college: string; readonly weight: string }[];
  readonly shareClasses: readonly { readonly shareClass: string; readonly nominalCents: number }[];
  readonly sharesOwed?: {
    readonly shareClass: string;
    readonly quantity: number;
    readonly withinYears: number;
    readonly deductedFromNetPayCents?: number;
  };
  readonly paidUpAtSubscription: string;
  readonly paidUpWithinYears: number;
  readonly transfersNeedApproval: boolean;
  readonly reimbursement:
    { readonly guard: 'partOfHighest'; readonly part: string; readonly of: 'subscribed' | 'paidUp' } | { readonly guard: 'twoTests' };
  readonly liabilityYears: number;
  readonly resultToReserves: string;
  readonly suspendableRights: readonly ('vote' | 'stand' | 'services')[];
  /** absent where the rulebook leaves what is usual */
  readonly elections?: ElectionRules;
  readonly notice: { readonly firstCallDays: number; readonly secondCallDays: number };
  readonly quorums: Readonly<Record<ResolutionKind, { readonly firstCall: string; readonly secondCall: string }>>;
  readonly majorities: Readonly<Record<ResolutionKind, MajorityRule>>;
  /** when the lists are taken; the law's days where it says nothing */
  readonly lists?: { readonly consultationDays: number; readonly recordDays: number };
  /** how members are represented; what most statutes say where it says nothing */
  readonly proxies?: { readonly perHolder: number; readonly deadlineDays: number; readonly blank: boolean };
  readonly postalVotes?: { readonly accepted: boolean; readonly deadlineDays: number };
  /** what two persons do together; nothing where it says nothing */
  readonly fourEyes?: { readonly operations: readonly FourEyesOperation[]; readonly withinMinutes: number };
  readonly ballots: { readonly votesMayBeReplaced: boolean; readonly personsByOpenBallot: boolean };
}

export interface RulebookVersion {
  readonly version: number;
  readonly effectiveFrom: string;
  readonly rules: Rules;
}
