import type { RetractSharesEntry } from './shares.commands.js';
import { entryNotRetractable, sharesEntriesDepend, sharesEntryUnknown } from './shares.errors.js';
import type { SharesEvent } from './shares.events.js';
import { without, type Shares } from './shares.js';

const retractable: readonly SharesEvent['type'][] = ['SharesSubscribed', 'CapitalCalled', 'SharesPaidUp', 'SubscriptionCancelled'];

/** Takes an entry back where what was recorded since still makes sense without it. */
export const retractSharesEntry = ({ memberId, revision, ground }: RetractSharesEntry, shares: Shares): readonly SharesEvent[] => {
  const entry = shares.entries.find((standing) => standing.revision === revision);
  if (!entry) throw sharesEntryUnknown(revision);
  if (!retractable.includes(entry.event.type)) throw entryNotRetractable(entry.event.type);
  if (isClaimed(entry.event, shares) || !isCoherent(without(shares, revision))) throw sharesEntriesDepend(revision);
  return [{ type: 'SharesEntryRetracted', data: { memberId, revision, ground } }];
};

/** A claim has fixed what is paid back: what it rests on stays. */
export const isClaimed = ({ data }: SharesEvent, { claims }: Shares): boolean =>
  Object.values(claims).some(({ fixed }) =>
    fixed.shares.some((lot) => 'subscriptionId' in data && lot.subscriptionId === data.subscriptionId),
  );

/** Nobody holds less than nothing, has paid more than was asked for, or was asked for more than she subscribed. */
export const isCoherent = (shares: Shares): boolean =>
  Object.values(shares.subscriptions).every(
    ({ quantity, subscribedCents, calledCents, paidUpCents }) =>
      quantity >= 0 &&
      paidUpCents >= 0 &&
      paidUpCents <= calledCents &&
      calledCents <= subscribedCents &&
      (quantity > 0 || subscribedCents === 0),
  );
