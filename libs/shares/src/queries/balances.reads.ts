import type { Database } from 'better-sqlite3';
import type { Cents } from '#kernel';
import { prepared } from '#processing';

/** What a subscription comes to. */
export interface Balance {
  readonly quantity: number;
  readonly subscribedCents: Cents;
  readonly calledCents: Cents;
  readonly paidUpCents: Cents;
}

/** Sums of the movements recorded up to a ledger number, by holder and subscription: `memberId subscriptionId`. */
export const balances = (database: Database, knownAt: number): ReadonlyMap<string, Balance> =>
  new Map(
    prepared<[number], Balance & { readonly subject: string }>(
      database,
      `SELECT member_id || ' ' || subscription_id AS subject, sum(quantity) AS quantity, sum(subscribed_cents) AS subscribedCents,
              sum(called_cents) AS calledCents, sum(paid_up_cents) AS paidUpCents
         FROM movement JOIN holder USING (holder) WHERE number <= ? GROUP BY holder, subscription_id`,
    )
      .all(knownAt)
      .map(({ subject, ...balance }) => [subject, balance]),
  );

/** A subscription of which nothing is left is the same as none. */
export const sameBalance = (one: Balance | undefined, other: Balance | undefined): boolean =>
  (['quantity', 'subscribedCents', 'calledCents', 'paidUpCents'] as const).every((name) => (one?.[name] ?? 0) === (other?.[name] ?? 0));
