import { Fraction, times, type Cents } from '#kernel';
import type { Rules } from '#statutes/domain';
import type { DeductShareFromPay, SubscribeShares } from './shares.commands.js';
import { amountInvalid, monthInvalid, noDeductionPlan, quantityInvalid, shareClassUnknown, subscriptionDiffers } from './shares.errors.js';
import type { SharesEvent, SharesSubscribed } from './shares.events.js';
import type { Shares } from './shares.js';

/** Value of one share of a class under these rules. */
const nominalOf = (shareClass: string, { shareClasses }: Rules): Cents => {
  const nominalCents = shareClasses.find((known) => known.shareClass === shareClass)?.nominalCents;
  if (nominalCents === undefined) throw shareClassUnknown(shareClass);
  return nominalCents;
};

/** The part of a subscription to be paid up at once, in whole cents, rounded up: a quarter is never less than a quarter. */
export const dueAtOnce = (subscribedCents: Cents, { paidUpAtSubscription }: Rules): Cents =>
  Number(Fraction.parse(paidUpAtSubscription).times(subscribedCents).ceiling());

/** Subscribes at the nominal value of the rules of that day. */
export const subscribeShares = (command: SubscribeShares, shares: Shares, rules: Rules): readonly SharesEvent[] => {
  const { memberId, subscriptionId, shareClass, quantity, effectiveAt } = command;
  if (!Number.isSafeInteger(quantity) || quantity < 1) throw quantityInvalid(quantity);
  const earlier = subscribedAs(subscriptionId, shares);
  if (earlier) return sameSubscription(command, earlier);
  if (shares.subscriptions[subscriptionId]) throw subscriptionDiffers(subscriptionId);
  const nominalCents = nominalOf(shareClass, rules);
  const calledCents = dueAtOnce(times(nominalCents, quantity), rules);
  const data = { memberId, subscriptionId, shareClass, quantity, nominalCents, calledCents, subscribedOn: effectiveAt };
  return [{ type: 'SharesSubscribed', data }];
};

const subscribedAs = (subscriptionId: string, { entries }: Shares): SharesSubscribed['data'] | undefined => {
  for (const { event } of entries) if (event.type === 'SharesSubscribed' && event.data.subscriptionId === subscriptionId) return event.data;
  return undefined;
};

const sameSubscription = (
  { subscriptionId, shareClass, quantity, effectiveAt }: SubscribeShares,
  earlier: SharesSubscribed['data'],
): [] => {
  if (earlier.shareClass !== shareClass || earlier.quantity !== quantity || earlier.subscribedOn !== effectiveAt)
    throw subscriptionDiffers(subscriptionId);
  return [];
};

/**
 * Subscribes and pays one share from a month of pay, as long as shares are owed and the pay of the month is enough. Both at once: an unpaid
 * subscription would have to be paid up to a quarter by other means.
 */
export const deductShareFromPay = (command: DeductShareFromPay, shares: Shares, rules: Rules): readonly SharesEvent[] => {
  const { memberId, subscriptionId, month, netPayCents, effectiveAt } = command;
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw monthInvalid(month);
  if (!Number.isSafeInteger(netPayCents)) throw amountInvalid(netPayCents);
  const leastPay = rules.sharesOwed?.deductedFromNetPayCents;
  if (!rules.sharesOwed || leastPay === undefined) throw noDeductionPlan();
  const { shareClass, quantity } = rules.sharesOwed;
  const subscriptions = Object.values(shares.subscriptions);
  if (subscriptions.some(({ deductedFor }) => deductedFor === month)) return [];
  if (netPayCents < leastPay || heldIn(shareClass, shares) >= quantity) return [];
  if (shares.subscriptions[subscriptionId]) throw subscriptionDiffers(subscriptionId);
  const nominalCents = nominalOf(shareClass, rules);
  const subject = { memberId, subscriptionId, shareClass };
  const subscribed = { ...subject, quantity: 1, nominalCents, calledCents: nominalCents, subscribedOn: effectiveAt, deductedFor: month };
  return [
    { type: 'SharesSubscribed', data: subscribed },
    { type: 'SharesPaidUp', data: { ...subject, amountCents: nominalCents, aheadOfCallCents: 0, method: 'payroll' } },
  ];
};

const heldIn = (shareClass: string, { subscriptions }: Shares): number =>
  Object.values(subscriptions).reduce((sum, held) => sum + (held.shareClass === shareClass ? held.quantity : 0), 0);
