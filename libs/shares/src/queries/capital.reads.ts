import type { Database } from 'better-sqlite3';
import type { Cents } from '#kernel';
import { prepared } from '#processing';

/** The capital at the end of a day, and the highest it had been at the end of any day until then. */
export interface CapitalStatement {
  readonly subscribedCents: Cents;
  readonly calledCents: Cents;
  readonly paidUpCents: Cents;
  readonly highestSubscribedCents: Cents;
  readonly highestPaidUpCents: Cents;
}

interface Clocks {
  readonly asOf: string;
  readonly knownAt: number;
}

/** Sums of days: kept for what is known now, made from the movements for what was known before. */
const days = {
  current: `SELECT effective_at, quantity, subscribed_cents AS subscribed, called_cents AS called, paid_up_cents AS paid FROM capital_day
         WHERE effective_at <= @asOf`,
  earlier: `SELECT effective_at, sum(quantity) AS quantity, sum(subscribed_cents) AS subscribed, sum(called_cents) AS called, sum(paid_up_cents) AS paid FROM movement
          WHERE effective_at <= @asOf AND number <= @knownAt GROUP BY effective_at`,
};

const statement = (source: string): string =>
  `WITH day AS (${source}),
        running AS (SELECT sum(subscribed) OVER past AS subscribed, sum(paid) OVER past AS paid FROM day WINDOW past AS (ORDER BY effective_at))
   SELECT coalesce((SELECT sum(subscribed) FROM day), 0) AS subscribedCents, coalesce((SELECT sum(called) FROM day), 0) AS calledCents,
          coalesce((SELECT sum(paid) FROM day), 0) AS paidUpCents,
          max(0, coalesce((SELECT max(subscribed) FROM running), 0)) AS highestSubscribedCents,
          max(0, coalesce((SELECT max(paid) FROM running), 0)) AS highestPaidUpCents`;

/** @param clocks  the day, and the ledger number up to which entries count */
export const capitalOn = (database: Database, clocks: Clocks): CapitalStatement => {
  const found = prepared<[Clocks], CapitalStatement>(database, statement(daysKnownAt(database, clocks.knownAt))).get(clocks);
  // A statement without FROM always has its one row.
  if (!found) throw new Error('no capital statement');
  return found;
};

/** What a day added to the shares and to the capital, or took from them. */
export interface SharesDay {
  readonly date: string;
  readonly quantity: number;
  readonly subscribedCents: Cents;
  readonly calledCents: Cents;
  readonly paidUpCents: Cents;
}

/** @returns every day on which something moved, the first one first */
export const sharesDays = (database: Database, clocks: Clocks): readonly SharesDay[] =>
  prepared<[Clocks], SharesDay>(
    database,
    `SELECT effective_at AS date, quantity, subscribed AS subscribedCents, called AS calledCents, paid AS paidUpCents
       FROM (${daysKnownAt(database, clocks.knownAt)}) ORDER BY effective_at`,
  ).all(clocks);

const daysKnownAt = (database: Database, knownAt: number): string => (knownAt >= lastNumber(database) ? days.current : days.earlier);

const lastNumber = (database: Database): number =>
  prepared<[], { last: number | null }>(database, `SELECT max(number) AS last FROM movement`).get()?.last ?? -1;

/** Sums of all reductions of the capital by claims, recorded up to a ledger number. */
export const cancelledUpTo = (database: Database, knownAt: number): { readonly subscribedCents: Cents; readonly paidUpCents: Cents } => {
  const sums = prepared<[number], { readonly subscribedCents: Cents; readonly paidUpCents: Cents }>(
    database,
    `SELECT coalesce(-sum(subscribed_cents), 0) AS subscribedCents, coalesce(-sum(paid_up_cents), 0) AS paidUpCents FROM movement
      WHERE type = 'SharesCancelled' AND number <= ?`,
  ).get(knownAt);
  return sums ?? { subscribedCents: 0, paidUpCents: 0 };
};
