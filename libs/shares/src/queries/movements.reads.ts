import type { Database } from 'better-sqlite3';
import type { Cents } from '#kernel';
import { prepared } from '#processing';
import type { SharesEvent } from '../domain/shares.events.js';

/** A line of the register of movements. */
export interface MovementLine {
  /** ledger number of the entry */
  readonly number: number;
  readonly effectiveAt: string;
  readonly recordedAt: string;
  readonly type: SharesEvent['type'];
  readonly memberId: string;
  readonly memberNumber: number | null;
  readonly subscriptionId: string;
  readonly shareClass: string;
  /** the other side of a transfer */
  readonly counterpartyId: string | null;
  readonly decisionRef: string | null;
  readonly quantity: number;
  readonly subscribedCents: Cents;
  readonly calledCents: Cents;
  readonly paidUpCents: Cents;
}

export interface MovementSlice {
  readonly memberId: string | undefined;
  /** first day, included */
  readonly from: string;
  /** last day, included */
  readonly to: string;
  readonly knownAt: number;
  /** only movements recorded on a later day than the one they count from */
  readonly lateOnly: boolean;
  /** ledger number and line the slice starts after, as one key */
  readonly after: number;
  readonly limit: number;
}

/** Lines of one entry come together: the key of a line is its number with room for this many lines. */
const LINES = 1_000;

export const keyOfLine = ({ number, line }: { readonly number: number; readonly line: number }): number => number * LINES + line + 1;

/** @returns at most `limit` lines in the order of the ledger */
export const movementLines = (database: Database, slice: MovementSlice): readonly (MovementLine & { readonly line: number })[] =>
  prepared<[Readonly<Record<string, unknown>>], MovementLine & { readonly line: number }>(
    database,
    `SELECT number, line, effective_at AS effectiveAt, recorded_at AS recordedAt, type, member_id AS memberId, member_number AS memberNumber,
            subscription_id AS subscriptionId, share_class AS shareClass, counterparty_id AS counterpartyId, decision_ref AS decisionRef,
            quantity, subscribed_cents AS subscribedCents, called_cents AS calledCents, paid_up_cents AS paidUpCents
       FROM movement JOIN holder USING (holder)
      WHERE number >= @after / ${LINES} AND number * ${LINES} + line + 1 > @after AND number <= @knownAt
        AND effective_at BETWEEN @from AND @to AND (@memberId IS NULL OR member_id = @memberId)${slice.lateOnly ? ' AND effective_at < substr(recorded_at, 1, 10)' : ''}
      ORDER BY number, line LIMIT @limit`,
  ).all({ ...slice, lateOnly: null, memberId: slice.memberId ?? null });
