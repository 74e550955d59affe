import type { SharesOwed } from '#statutes/domain';
import type { Subscription } from './shares.js';
import { addYears } from './years.js';

/** How far somebody is with the shares she has to come to hold. */
export interface SharesOwedSituation {
  readonly owed: number;
  readonly held: number;
  readonly missing: number;
  /**
   * the day by which the missing ones are due: a year in which no share could be deducted does not count, so each year without pay carries
   * the rest to the next
   */
  readonly dueBy: string;
}

/**
 * @param subscriptions  all of one person
 * @param admittedOn     from when the years count
 * @param date           on which day the question is asked
 */
export const sharesOwedOn = (
  subscriptions: readonly Subscription[],
  { shareClass, quantity, withinYears, deductedFromNetPayCents }: SharesOwed,
  admittedOn: string,
  date: string,
): SharesOwedSituation => {
  const taken = subscriptions.filter((held) => held.shareClass === shareClass && held.quantity > 0 && held.subscribedOn <= date);
  const held = taken.reduce((sum, subscription) => sum + subscription.quantity, 0);
  let counted = 0;
  let year = 0;
  while (counted < withinYears && addYears(admittedOn, year) <= date) {
    const [from, to] = [addYears(admittedOn, year), addYears(admittedOn, year + 1)];
    const isOver = to <= date;
    const worked = taken.some(({ subscribedOn }) => from <= subscribedOn && subscribedOn < to);
    if (deductedFromNetPayCents === undefined || worked || !isOver) counted += 1;
    year += 1;
  }
  return { owed: quantity, held, missing: Math.max(0, quantity - held), dueBy: addYears(admittedOn, year + withinYears - counted) };
};

/**
 * Where each share gives a year of access, n shares give n years from the first on.
 * @returns the first day that is not covered; nothing without a share
 */
export const coveredUntil = (subscriptions: readonly Subscription[], shareClass: string): string | undefined => {
  const held = subscriptions.filter((subscription) => subscription.shareClass === shareClass && subscription.quantity > 0);
  const since = held.map(({ subscribedOn }) => subscribedOn).toSorted()[0];
  return (
    since &&
    addYears(
      since,
      held.reduce((sum, { quantity }) => sum + quantity, 0),
    )
  );
};
