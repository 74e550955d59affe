import type { Database } from 'better-sqlite3';
import type { Cents } from '#kernel';
import { prepared } from '#processing';
import type { ClaimCause, DeferralGround } from '../domain/shares.events.js';
import type { Claim } from '../domain/shares.js';

/** What is to be paid back to somebody, as it stands now. */
export interface ClaimLine {
  readonly claimId: string;
  readonly memberId: string;
  readonly cause: ClaimCause;
  readonly status: Claim['status'];
  readonly amountCents: Cents;
  readonly paidCents: Cents;
  readonly lossDeductionCents: Cents;
  readonly fixedOn: string;
  readonly dueOn: string;
  readonly liableUntil: string;
  /** why it waits; null when it does not */
  readonly ground: DeferralGround | null;
}

/** @returns at most `limit` claims that are not wholly paid, in the order in which they were fixed, each with its key */
export const openClaims = (database: Database, after: number, limit: number): readonly (ClaimLine & { readonly number: number })[] =>
  prepared<[number, number], ClaimLine & { readonly number: number }>(
    database,
    `SELECT number, claim_id AS claimId, member_id AS memberId, cause, status, amount_cents AS amountCents, paid_cents AS paidCents,
            loss_deduction_cents AS lossDeductionCents, fixed_on AS fixedOn, due_on AS dueOn, liable_until AS liableUntil, ground
       FROM claim WHERE status NOT IN ('paid', 'withdrawn') AND number > ? ORDER BY number LIMIT ?`,
  ).all(after, limit);

/** A claim that had been fixed, whatever became of it since. */
export interface FixedClaim {
  readonly number: number;
  readonly claimId: string;
  readonly memberId: string;
}

export interface FixedSlice {
  readonly asOf: string;
  readonly knownAt: number;
  readonly after: number;
  readonly limit: number;
}

/** @returns at most `limit` claims fixed by a day and recorded up to a ledger number, in the order of the ledger */
export const fixedClaims = (database: Database, slice: FixedSlice): readonly FixedClaim[] =>
  prepared<[FixedSlice], FixedClaim>(
    database,
    `SELECT number, claim_id AS claimId, member_id AS memberId FROM claim
      WHERE number > @after AND number <= @knownAt AND fixed_on <= @asOf ORDER BY number LIMIT @limit`,
  ).all(slice);
