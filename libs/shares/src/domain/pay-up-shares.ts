import { Fraction, type Cents } from '#kernel';
import type { Rules } from '#statutes/domain';
import type { PayUpShares } from './shares.commands.js';
import {
  amountInvalid,
  firstPaymentTooSmall,
  paidBeforeSubscription,
  paidUpExceedsSubscription,
  subscriptionUnknown,
} from './shares.errors.js';
import type { SharesEvent } from './shares.events.js';
import { outstandingCents, subscribedCents, type Shares, type Subscription } from './shares.js';

/** Takes a payment: at once the part the rules ask for, later any part, never more than what is still owed. */
export const payUpShares = (
  { memberId, subscriptionId, amountCents, method, effectiveAt }: PayUpShares,
  { subscriptions }: Shares,
  rules: Rules,
): readonly SharesEvent[] => {
  if (!Number.isSafeInteger(amountCents) || amountCents < 1) throw amountInvalid(amountCents);
  const subscription = subscriptions[subscriptionId];
  if (!subscription) throw subscriptionUnknown(subscriptionId);
  if (effectiveAt < subscription.subscribedOn) throw paidBeforeSubscription(subscription.subscribedOn);
  if (amountCents > outstandingCents(subscription)) throw paidUpExceedsSubscription(outstandingCents(subscription));
  if (subscription.paidUpCents === 0 && amountCents < dueAtOnce(subscription, rules))
    throw firstPaymentTooSmall(dueAtOnce(subscription, rules));
  const { shareClass } = subscription;
  return [{ type: 'SharesPaidUp', data: { memberId, subscriptionId, shareClass, amountCents, method } }];
};

/** The part of a subscription to be paid up at once, in whole cents, rounded up: a quarter is never less than a quarter. */
const dueAtOnce = (subscription: Subscription, { paidUpAtSubscription }: Rules): Cents =>
  Number(Fraction.parse(paidUpAtSubscription).times(subscribedCents(subscription)).ceiling());
