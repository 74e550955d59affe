import type { RetractSharesEntry } from './shares.commands.js';
import { claimPaid, entryNotRetractable, sharesEntriesDepend, sharesEntryUnknown } from './shares.errors.js';
import type { SharesEvent } from './shares.events.js';
import { without, type Shares } from './shares.js';

const retractable: readonly SharesEvent['type'][] = ['SharesSubscribed', 'CapitalCalled', 'SharesPaidUp', 'SubscriptionCancelled'];

/** What became of a claim, and goes with it. */
const ofClaims: readonly SharesEvent['type'][] = ['ReimbursementFixed', 'ReimbursementDeferred', 'SharesCancelled'];

/** Takes an entry back where what was recorded since still makes sense without it. */
export const retractSharesEntry = (command: RetractSharesEntry, shares: Shares): readonly SharesEvent[] => {
  const { memberId, revision, ground } = command;
  if (shares.takenBack?.includes(revision)) return [];
  const entry = shares.entries.find((standing) => standing.revision === revision);
  if (!entry) throw sharesEntryUnknown(revision);
  if (entry.event.type === 'ReimbursementFixed') return retractClaim(command, entry.event.data.claimId, shares);
  if (entry.event.type === 'ReimbursementPaid') {
    const { claimId, amountCents } = entry.event.data;
    return [{ type: 'SharesEntryRetracted', data: { memberId, revision, ground, payment: { claimId, amountCents } } }];
  }
  if (!retractable.includes(entry.event.type)) throw entryNotRetractable(entry.event.type);
  if (isClaimed(entry.event, shares) || !isCoherent(without(shares, revision))) throw sharesEntriesDepend(revision);
  return [{ type: 'SharesEntryRetracted', data: { memberId, revision, ground } }];
};

/** Takes a claim back with everything that became of it, while nothing was paid on it: money that went out does not come back by an entry. */
const retractClaim = ({ memberId, ground }: RetractSharesEntry, claimId: string, shares: Shares): readonly SharesEvent[] => {
  const claim = shares.claims[claimId];
  if (claim && claim.paidCents > 0) throw claimPaid(claimId, claim.paidCents);
  const its = shares.entries.filter(
    ({ event }) => ofClaims.includes(event.type) && 'claimId' in event.data && event.data.claimId === claimId,
  );
  const wasCancelled = its.some(({ event }) => event.type === 'SharesCancelled');
  return its.toReversed().map(({ revision, event }) => ({
    type: 'SharesEntryRetracted',
    data: { memberId, revision, ground, ...(event.type === 'ReimbursementFixed' ? { claim: { claimId, wasCancelled } } : {}) },
  }));
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
