import { times, type Cents } from '#kernel';
import type { SharesEvent } from './shares.events.js';

/** What an entry changes in the holding of one person. A balance is the sum of its movements and is stored nowhere. */
export interface Movement {
  readonly memberId: string;
  readonly subscriptionId: string;
  readonly shareClass: string;
  readonly quantity: number;
  readonly subscribedCents: Cents;
  readonly paidUpCents: Cents;
}

export const movementOf = (event: SharesEvent): Movement => {
  const { memberId, subscriptionId, shareClass } = event.data;
  const subject = { memberId, subscriptionId, shareClass };
  switch (event.type) {
    case 'SharesSubscribed': {
      const { quantity, nominalCents } = event.data;
      return { ...subject, quantity, subscribedCents: times(nominalCents, quantity), paidUpCents: 0 };
    }
    case 'SharesPaidUp':
      return { ...subject, quantity: 0, subscribedCents: 0, paidUpCents: event.data.amountCents };
  }
};
