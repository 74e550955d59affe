import { isCalendarDate } from '#kernel';
import type { Rules } from '#statutes/domain';
import type { CallCapital, CancelSubscription, PayUpShares } from './shares.commands.js';
import {
  amountInvalid,
  beforeSubscription,
  callExceedsSubscription,
  callTooLate,
  firstPaymentTooSmall,
  paidUpExceedsSubscription,
  sharesClaimed,
  subscriptionPaid,
  subscriptionUnknown,
} from './shares.errors.js';
import type { SharesEvent } from './shares.events.js';
import { claimedQuantity, outstandingCents, type Shares, type Subscription } from './shares.js';
import { dueAtOnce } from './subscribe-shares.js';
import { addYears } from './years.js';

export const assertAmount = (amountCents: number): void => {
  if (!Number.isSafeInteger(amountCents) || amountCents < 1) throw amountInvalid(amountCents);
};

/** @throws DomainError `SUBSCRIPTION_UNKNOWN`, `BEFORE_SUBSCRIPTION` */
export const subscriptionOn = (subscriptionId: string, { subscriptions }: Shares, date: string): Subscription => {
  const subscription = subscriptions[subscriptionId];
  if (!subscription || subscription.quantity === 0) throw subscriptionUnknown(subscriptionId);
  if (date < subscription.subscribedOn) throw beforeSubscription(subscription.subscribedOn);
  return subscription;
};

/** @throws DomainError `SHARES_CLAIMED` too: what is being given back is neither called nor paid */
const unclaimedOn = (subscriptionId: string, shares: Shares, date: string): Subscription => {
  const subscription = subscriptionOn(subscriptionId, shares, date);
  if (claimedQuantity(shares, subscriptionId) === subscription.quantity) throw sharesClaimed(subscriptionId);
  return subscription;
};

/** Asks for a further part of what was subscribed, to be paid within the years the rules allow. */
export const callCapital = (command: CallCapital, shares: Shares, { paidUpWithinYears }: Rules): readonly SharesEvent[] => {
  const { memberId, subscriptionId, amountCents, payBy, effectiveAt } = command;
  assertAmount(amountCents);
  const { shareClass, subscribedCents, calledCents, subscribedOn } = unclaimedOn(subscriptionId, shares, effectiveAt);
  const latest = addYears(subscribedOn, paidUpWithinYears);
  if (!isCalendarDate(payBy) || payBy < effectiveAt || payBy > latest) throw callTooLate(latest);
  if (amountCents > subscribedCents - calledCents) throw callExceedsSubscription(subscribedCents - calledCents);
  return [{ type: 'CapitalCalled', data: { memberId, subscriptionId, shareClass, amountCents, payBy } }];
};

/** Takes a payment: at once the part the rules ask for, later any part, never more than what is still owed. */
export const payUpShares = (command: PayUpShares, shares: Shares, rules: Rules): readonly SharesEvent[] => {
  const { memberId, subscriptionId, amountCents, method, effectiveAt } = command;
  assertAmount(amountCents);
  const subscription = unclaimedOn(subscriptionId, shares, effectiveAt);
  const { shareClass, subscribedCents, calledCents, paidUpCents } = subscription;
  if (amountCents > outstandingCents(subscription)) throw paidUpExceedsSubscription(outstandingCents(subscription));
  if (paidUpCents === 0 && amountCents < dueAtOnce(subscribedCents, rules)) throw firstPaymentTooSmall(dueAtOnce(subscribedCents, rules));
  const aheadOfCallCents = Math.max(0, paidUpCents + amountCents - calledCents);
  return [{ type: 'SharesPaidUp', data: { memberId, subscriptionId, shareClass, amountCents, aheadOfCallCents, method } }];
};

/** Gives a subscription up on which nothing was paid. */
export const cancelSubscription = (
  { memberId, subscriptionId, effectiveAt }: CancelSubscription,
  shares: Shares,
): readonly SharesEvent[] => {
  if (shares.subscriptions[subscriptionId]?.quantity === 0) return [];
  const { shareClass, quantity, subscribedCents, calledCents, paidUpCents } = unclaimedOn(subscriptionId, shares, effectiveAt);
  if (paidUpCents > 0) throw subscriptionPaid(paidUpCents);
  const lot = { subscriptionId, shareClass, quantity, subscribedCents, calledCents, paidUpCents };
  return [{ type: 'SubscriptionCancelled', data: { memberId, ...lot } }];
};
