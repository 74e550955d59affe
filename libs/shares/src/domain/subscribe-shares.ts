import { times } from '#kernel';
import type { Rules } from '#statutes/domain';
import type { SubscribeShares } from './shares.commands.js';
import { quantityInvalid, shareClassUnknown, subscriptionDiffers } from './shares.errors.js';
import type { SharesEvent } from './shares.events.js';
import type { Shares, Subscription } from './shares.js';

/** Subscribes at the nominal value of the rules of that day. */
export const subscribeShares = (command: SubscribeShares, { subscriptions }: Shares, rules: Rules): readonly SharesEvent[] => {
  const { memberId, subscriptionId, shareClass, quantity, effectiveAt } = command;
  if (!Number.isSafeInteger(quantity) || quantity < 1) throw quantityInvalid(quantity);
  const earlier = subscriptions[subscriptionId];
  if (earlier) return sameSubscription(command, earlier);
  const nominalCents = rules.shareClasses.find((known) => known.shareClass === shareClass)?.nominalCents;
  if (nominalCents === undefined) throw shareClassUnknown(shareClass);
  times(nominalCents, quantity); // refuses what would not be an exact amount
  return [
    {
      type: 'SharesSubscribed',
      data: { memberId, subscriptionId, shareClass, quantity, nominalCents, subscribedOn: effectiveAt },
    },
  ];
};

const sameSubscription = ({ subscriptionId, shareClass, quantity, effectiveAt }: SubscribeShares, earlier: Subscription): [] => {
  if (earlier.shareClass !== shareClass || earlier.quantity !== quantity || earlier.subscribedOn !== effectiveAt)
    throw subscriptionDiffers(subscriptionId);
  return [];
};
