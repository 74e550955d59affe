import { plus, streamName, type Cents, type Folding } from '#kernel';
import { movementsOf, type Movement } from './movement.js';
import type { ReimbursementFixed, SharesEvent } from './shares.events.js';

/** What is left of one subscription, or of one transfer received. */
export interface Subscription {
  readonly shareClass: string;
  readonly subscribedOn: string;
  readonly quantity: number;
  readonly subscribedCents: Cents;
  readonly calledCents: Cents;
  readonly paidUpCents: Cents;
  readonly deductedFor?: string;
}

/**
 * - `fixed`, `deferred`: the shares are still in the capital, and nobody else's
 * - `cancelled`: the money is owed
 * - `paid`: all of it was paid
 */
export interface Claim {
  readonly status: 'fixed' | 'deferred' | 'cancelled' | 'paid';
  readonly fixed: ReimbursementFixed['data'];
  readonly paidCents: Cents;
}

/** An entry that stands, at its place in the stream. */
export interface SharesEntry {
  readonly revision: number;
  readonly event: SharesEvent;
}

/** The shares of one person. */
export interface Shares {
  readonly subscriptions: Readonly<Record<string, Subscription>>;
  readonly claims: Readonly<Record<string, Claim>>;
  /** last place in the stream; -1 before the first */
  readonly revision: number;
  /** entries that were not taken back */
  readonly entries: readonly SharesEntry[];
  /** transfers received and given back again: they do not come in twice; absent where there are none */
  readonly givenBack?: readonly string[] | undefined;
  /** claims that were taken back: their ids are used up; absent where there are none */
  readonly withdrawn?: readonly string[] | undefined;
  /** places of entries that were taken back; absent where there are none */
  readonly takenBack?: readonly number[] | undefined;
}

export const sharesStream = (memberId: string): string => streamName('shares', memberId);

export const noShares: Shares = { subscriptions: {}, claims: {}, revision: -1, entries: [] };

export const outstandingCents = ({ subscribedCents, paidUpCents }: Subscription): Cents => subscribedCents - paidUpCents;

/** Shares of a subscription that wait to be cancelled: they cannot be given away meanwhile. */
export const claimedQuantity = ({ claims }: Shares, subscriptionId: string): number =>
  Object.values(claims)
    .filter(({ status }) => status === 'fixed' || status === 'deferred')
    .flatMap(({ fixed }) => fixed.shares)
    .filter((lot) => lot.subscriptionId === subscriptionId)
    .reduce((sum, { quantity }) => sum + quantity, 0);

export const sharesFolding: Folding<Shares, SharesEvent> = {
  initialState: noShares,
  evolve: (shares, event) => {
    const revision = shares.revision + 1;
    if (event.type === 'SharesEntryRetracted') {
      const { claim, revision: place } = event.data;
      const withdrawn = claim ? [...(shares.withdrawn ?? []), claim.claimId] : shares.withdrawn;
      const takenBack = [...(shares.takenBack ?? []), place];
      return { ...without(shares, place), revision, givenBack: givenBackAfter(shares, place), withdrawn, takenBack };
    }
    return taken(shares, { revision, event });
  },
};

/** The shares as they would be had an entry never been recorded. */
export const without = ({ entries }: Shares, revision: number): Shares =>
  entries.filter((entry) => entry.revision !== revision).reduce(taken, noShares);

const givenBackAfter = ({ entries, givenBack }: Shares, revision: number): readonly string[] | undefined => {
  const event = entries.find((entry) => entry.revision === revision)?.event;
  return event?.type === 'SharesTransferredIn' ? [...(givenBack ?? []), event.data.subscriptionId] : givenBack;
};

const taken = (shares: Shares, entry: SharesEntry): Shares => ({
  subscriptions: movementsOf(entry.event).reduce((all, movement) => moved(all, movement, entry.event), shares.subscriptions),
  claims: claimsAfter(shares.claims, entry.event),
  revision: entry.revision,
  entries: [...shares.entries, entry],
  givenBack: shares.givenBack,
  withdrawn: shares.withdrawn,
  takenBack: shares.takenBack,
});

const moved = (all: Shares['subscriptions'], movement: Movement, event: SharesEvent): Shares['subscriptions'] => {
  const { subscriptionId, shareClass } = movement;
  const before = all[subscriptionId] ?? { ...nothing, shareClass, ...beginning(event) };
  // Written out, so that all subscriptions have one shape: a register folds hundreds of thousands of them.
  const after: Subscription = {
    shareClass: before.shareClass,
    subscribedOn: before.subscribedOn,
    quantity: before.quantity + movement.quantity,
    subscribedCents: plus(before.subscribedCents, movement.subscribedCents),
    calledCents: plus(before.calledCents, movement.calledCents),
    paidUpCents: plus(before.paidUpCents, movement.paidUpCents),
    deductedFor: before.deductedFor,
  };
  return withKey(all, subscriptionId, after);
};

/**
 * The same with one more entry. Without a prototype: of an object with one, the engine makes a shape of its own for every id there ever was,
 * and a register has a hundred thousand of them.
 */
const withKey = <Value>(all: Readonly<Record<string, Value>>, key: string, value: Value): Readonly<Record<string, Value>> => {
  const copy = Object.assign(Object.create(null) as Record<string, Value>, all);
  copy[key] = value;
  return copy;
};

const nothing = { quantity: 0, subscribedCents: 0, calledCents: 0, paidUpCents: 0 };

const beginning = (event: SharesEvent): Pick<Subscription, 'subscribedOn' | 'deductedFor'> => {
  if (event.type === 'SharesSubscribed') return { subscribedOn: event.data.subscribedOn, deductedFor: event.data.deductedFor };
  return { subscribedOn: event.type === 'SharesTransferredIn' ? event.data.transferredOn : '' };
};

const claimsAfter = (claims: Shares['claims'], event: SharesEvent): Shares['claims'] => {
  if (event.type === 'ReimbursementFixed') return withKey(claims, event.data.claimId, { status: 'fixed', fixed: event.data, paidCents: 0 });
  if (event.type !== 'ReimbursementDeferred' && event.type !== 'SharesCancelled' && event.type !== 'ReimbursementPaid') return claims;
  const { claimId } = event.data;
  const claim = claims[claimId];
  return claim ? withKey(claims, claimId, claimAfter(claim, event)) : claims;
};

const claimAfter = (claim: Claim, event: SharesEvent): Claim => {
  switch (event.type) {
    case 'ReimbursementDeferred':
      return { ...claim, status: 'deferred' };
    case 'SharesCancelled':
      return { ...claim, status: claim.fixed.amountCents === 0 ? 'paid' : 'cancelled' };
    case 'ReimbursementPaid': {
      const paidCents = plus(claim.paidCents, event.data.amountCents);
      return { ...claim, paidCents, status: paidCents === claim.fixed.amountCents ? 'paid' : 'cancelled' };
    }
    default:
      return claim;
  }
};
