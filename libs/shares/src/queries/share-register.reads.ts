import type { Database } from 'better-sqlite3';
import type { Cents } from '#kernel';
import { prepared } from '#processing';

/** What one person holds in one class of shares. */
export interface Holding {
  readonly memberId: string;
  /** absent until the person is admitted */
  readonly memberNumber: number | null;
  readonly shareClass: string;
  readonly quantity: number;
  readonly subscribedCents: Cents;
  readonly calledCents: Cents;
  readonly paidUpCents: Cents;
}

export interface RegisterSlice {
  readonly asOf: string;
  readonly knownAt: number;
  /** only this person */
  readonly memberId: string | undefined;
  /** key of the holder the slice starts after */
  readonly after: number;
  /** how many holders at most */
  readonly limit: number;
}

/** @returns the holdings of at most `limit` holders, in the order in which the ledger met them */
export const holdingsOf = (database: Database, slice: RegisterSlice): readonly (Holding & { readonly holder: number })[] =>
  prepared<[Record<string, unknown>], Holding & { holder: number }>(
    database,
    `WITH page AS (
       SELECT holder, member_id, member_number FROM holder
        WHERE holder > @after AND (@memberId IS NULL OR member_id = @memberId)
          AND EXISTS (SELECT 1 FROM movement WHERE movement.holder = holder.holder AND effective_at <= @asOf AND number <= @knownAt
                        GROUP BY share_class HAVING sum(quantity) <> 0)
        ORDER BY holder LIMIT @limit)
     SELECT page.holder, member_id AS memberId, member_number AS memberNumber, share_class AS shareClass, sum(quantity) AS quantity,
            sum(subscribed_cents) AS subscribedCents,
            sum(called_cents) AS calledCents, sum(paid_up_cents) AS paidUpCents
       FROM page JOIN movement ON movement.holder = page.holder
      WHERE effective_at <= @asOf AND number <= @knownAt
      GROUP BY page.holder, share_class HAVING sum(quantity) <> 0 ORDER BY page.holder, share_class`,
  ).all({ ...slice, memberId: slice.memberId ?? null });
