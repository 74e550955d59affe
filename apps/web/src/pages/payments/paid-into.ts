import type { ShareAccount } from '../../server/share-account.js';

/** A part of a payment, and the subscription it pays. */
export interface PaidPart {
  readonly subscriptionId: string;
  readonly amountCents: number;
}

/**
 * How a payment is spread over what somebody owes: the oldest subscription first.
 * @returns undefined when it is more than she owes
 */
export const paidInto = ({ subscriptions }: Pick<ShareAccount, 'subscriptions'>, amountCents: number): readonly PaidPart[] | undefined => {
  let left = amountCents;
  const parts: PaidPart[] = [];
  const byAge = Object.entries(subscriptions).sort(([, one], [, other]) => (one.subscribedOn < other.subscribedOn ? -1 : 1));
  for (const [subscriptionId, { subscribedCents, paidUpCents }] of byAge) {
    const part = Math.min(left, subscribedCents - paidUpCents);
    if (part > 0) parts.push({ subscriptionId, amountCents: part });
    left -= Math.max(0, part);
  }
  return left === 0 ? parts : undefined;
};
