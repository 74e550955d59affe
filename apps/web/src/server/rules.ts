import type { MajorityRule, ResolutionKind } from './assembly.js';

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
  readonly notice: { readonly firstCallDays: number; readonly secondCallDays: number };
  readonly quorums: Readonly<Record<ResolutionKind, { readonly firstCall: string; readonly secondCall: string }>>;
  readonly majorities: Readonly<Record<ResolutionKind, MajorityRule>>;
  readonly ballots: { readonly votesMayBeReplaced: boolean; readonly personsByOpenBallot: boolean };
}

export interface RulebookVersion {
  readonly version: number;
  readonly effectiveFrom: string;
  readonly rules: Rules;
}
