import { plus, streamName, times, type Cents, type Folding } from '#kernel';
import type { SharesEvent } from './shares.events.js';

/** Shares taken at one moment, at the value of that moment, and how much of them is paid. */
export interface Subscription {
  readonly shareClass: string;
  readonly quantity: number;
  readonly nominalCents: Cents;
  readonly subscribedOn: string;
  readonly paidUpCents: Cents;
}

/** The shares of one person, by subscription. */
export interface Shares {
  readonly subscriptions: Readonly<Record<string, Subscription>>;
}

export const sharesStream = (memberId: string): string => streamName('shares', memberId);

export const subscribedCents = ({ quantity, nominalCents }: Subscription): Cents => times(nominalCents, quantity);

export const outstandingCents = (subscription: Subscription): Cents => subscribedCents(subscription) - subscription.paidUpCents;

export const sharesFolding: Folding<Shares, SharesEvent> = {
  initialState: { subscriptions: {} },
  evolve: ({ subscriptions }, event) => {
    const { subscriptionId } = event.data;
    switch (event.type) {
      case 'SharesSubscribed': {
        const { shareClass, quantity, nominalCents, subscribedOn } = event.data;
        const subscription = { shareClass, quantity, nominalCents, subscribedOn, paidUpCents: 0 };
        return { subscriptions: { ...subscriptions, [subscriptionId]: subscription } };
      }
      case 'SharesPaidUp': {
        const subscription = subscriptions[subscriptionId];
        if (!subscription) return { subscriptions };
        const paidUpCents = plus(subscription.paidUpCents, event.data.amountCents);
        return { subscriptions: { ...subscriptions, [subscriptionId]: { ...subscription, paidUpCents } } };
      }
    }
  },
};
