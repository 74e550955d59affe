import type { Rules } from '#statutes/domain';
import { subscriptionOn } from './pay-up-shares.js';
import type { ReceiveShares, TransferShares } from './shares.commands.js';
import {
  notEnoughShares,
  quantityInvalid,
  sharesNotPaidUp,
  subscriptionDiffers,
  transferNotApproved,
  transferToOneself,
} from './shares.errors.js';
import type { ShareLot, SharesEvent } from './shares.events.js';
import { claimedQuantity, outstandingCents, type Shares } from './shares.js';

/**
 * Some shares of a subscription, with what was paid on them. A part of it can be told apart only when all of it is paid up.
 * @throws DomainError `QUANTITY_INVALID`, `NOT_ENOUGH_SHARES`, `SHARES_NOT_PAID_UP`, `SUBSCRIPTION_UNKNOWN`, `BEFORE_SUBSCRIPTION`
 */
export const lotOf = (subscriptionId: string, quantity: number, shares: Shares, date: string): ShareLot => {
  if (!Number.isSafeInteger(quantity) || quantity < 1) throw quantityInvalid(quantity);
  const subscription = subscriptionOn(subscriptionId, shares, date);
  const available = subscription.quantity - claimedQuantity(shares, subscriptionId);
  if (quantity > available) throw notEnoughShares(available);
  const { shareClass, subscribedCents, calledCents, paidUpCents } = subscription;
  if (quantity === subscription.quantity) return { subscriptionId, shareClass, quantity, subscribedCents, calledCents, paidUpCents };
  if (outstandingCents(subscription) > 0) throw sharesNotPaidUp(outstandingCents(subscription));
  const cents = (subscribedCents / subscription.quantity) * quantity;
  return { subscriptionId, shareClass, quantity, subscribedCents: cents, calledCents: cents, paidUpCents: cents };
};

/** Gives shares to another person of the register: by a decision, where the rules ask for approval. */
export const transferShares = (command: TransferShares, shares: Shares, rules: Rules): readonly SharesEvent[] => {
  const { memberId, transferId, counterpartyId, subscriptionId, quantity, cause, effectiveAt, decisionRef } = command;
  if (counterpartyId === memberId) throw transferToOneself();
  const earlier = shares.entries.find(({ event }) => event.type === 'SharesTransferredOut' && event.data.transferId === transferId);
  if (earlier) return sameTransfer(command, earlier.event);
  if (rules.transfersNeedApproval && decisionRef === undefined) throw transferNotApproved();
  const lot = lotOf(subscriptionId, quantity, shares, effectiveAt);
  // Whoever receives unpaid shares would owe what is left: the giver pays it up first.
  if (lot.paidUpCents < lot.subscribedCents) throw sharesNotPaidUp(lot.subscribedCents - lot.paidUpCents);
  return [{ type: 'SharesTransferredOut', data: { memberId, transferId, counterpartyId, cause, transferredOn: effectiveAt, ...lot } }];
};

const sameTransfer = ({ transferId, counterpartyId, subscriptionId, quantity }: TransferShares, { data }: SharesEvent): [] => {
  const same =
    'transferId' in data && data.counterpartyId === counterpartyId && data.subscriptionId === subscriptionId && data.quantity === quantity;
  if (!same) throw subscriptionDiffers(transferId);
  return [];
};

/** Takes the shares of a transfer in. They were given: nothing is left to refuse. */
export const receiveShares = ({ memberId, counterpartyId, lot, effectiveAt }: ReceiveShares, shares: Shares): readonly SharesEvent[] => {
  if (shares.subscriptions[lot.subscriptionId] || shares.givenBack?.includes(lot.subscriptionId)) return [];
  return [{ type: 'SharesTransferredIn', data: { memberId, counterpartyId, transferredOn: effectiveAt, ...lot } }];
};
