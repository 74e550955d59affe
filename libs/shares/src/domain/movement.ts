import { times } from '#kernel';
import type { ShareLot, SharesEvent } from './shares.events.js';

/** What an entry changes in one subscription of one person. A balance is the sum of its movements and is stored nowhere. */
export interface Movement extends ShareLot {
  readonly memberId: string;
}

/** The movements an entry makes in the holding of the person in whose stream it stands. */
export const movementsOf = (event: SharesEvent): readonly Movement[] => {
  switch (event.type) {
    case 'SharesSubscribed': {
      const { memberId, subscriptionId, shareClass, quantity, nominalCents, calledCents } = event.data;
      const subscribedCents = times(nominalCents, quantity);
      return [{ memberId, subscriptionId, shareClass, quantity, subscribedCents, calledCents, paidUpCents: 0 }];
    }
    case 'CapitalCalled':
      return [{ ...still(event.data), calledCents: event.data.amountCents }];
    case 'SharesPaidUp':
      return [{ ...still(event.data), calledCents: event.data.aheadOfCallCents, paidUpCents: event.data.amountCents }];
    case 'SubscriptionCancelled':
    case 'SharesTransferredOut':
      return [negated(event.data)];
    case 'SharesTransferredIn':
      return [moved(event.data)];
    case 'SharesCancelled': {
      const { memberId, shares } = event.data;
      return shares.map((lot) => negated({ memberId, ...lot }));
    }
    case 'ReimbursementFixed':
    case 'ReimbursementDeferred':
    case 'ReimbursementPaid':
    case 'SharesEntryRetracted':
      return [];
  }
};

/** What a transfer brings to the other side: the same shares, under a subscription that has the id of the transfer. */
export const receivedBy = (transfer: (SharesEvent & { readonly type: 'SharesTransferredOut' })['data']): Movement =>
  moved({ ...transfer, memberId: transfer.counterpartyId, subscriptionId: transfer.transferId });

/** The movement that takes another one back. */
export const negated = (movement: Movement): Movement => ({
  ...still(movement),
  quantity: -movement.quantity,
  subscribedCents: -movement.subscribedCents,
  calledCents: -movement.calledCents,
  paidUpCents: -movement.paidUpCents,
});

/** Only what is moved, of an entry that says more. */
const moved = ({ memberId, subscriptionId, shareClass, quantity, subscribedCents, calledCents, paidUpCents }: Movement): Movement => ({
  memberId,
  subscriptionId,
  shareClass,
  quantity,
  subscribedCents,
  calledCents,
  paidUpCents,
});

const still = ({ memberId, subscriptionId, shareClass }: Pick<Movement, 'memberId' | 'subscriptionId' | 'shareClass'>): Movement => ({
  memberId,
  subscriptionId,
  shareClass,
  quantity: 0,
  subscribedCents: 0,
  calledCents: 0,
  paidUpCents: 0,
});
