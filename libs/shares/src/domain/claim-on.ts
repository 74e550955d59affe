import { plus, type Cents, type RecordedOneOf } from '#kernel';
import type { DeferralGround, ReimbursementFixed, SharesEntryRetracted, SharesEvent } from './shares.events.js';
import type { Claim } from './shares.js';

/** A claim as it stood on a day, as known at a ledger number. */
export interface ClaimStanding {
  readonly fixed: ReimbursementFixed['data'];
  readonly status: Claim['status'];
  readonly paidCents: Cents;
  /** why it waited; null when it did not */
  readonly ground: DeferralGround | null;
}

export interface ClaimClocks {
  readonly asOf: string;
  readonly knownAt: number;
}

/**
 * How a claim stood: what was recorded later, or counts from a later day, is left out.
 *
 * @param events  of the person's shares, in order
 * @returns nothing when it was not fixed by then
 */
export const claimOn = (
  events: readonly RecordedOneOf<SharesEvent>[],
  claimId: string,
  { asOf, knownAt }: ClaimClocks,
): ClaimStanding | undefined =>
  events
    // What was taken back never was, whatever the day it was taken back on.
    .filter(({ number, type, meta }) => number <= knownAt && (type === 'SharesEntryRetracted' || meta.effectiveAt.slice(0, 10) <= asOf))
    .reduce<ClaimStanding | undefined>((claim, event) => after(claim, event, claimId), undefined);

const after = (
  claim: ClaimStanding | undefined,
  { type, data }: RecordedOneOf<SharesEvent>,
  claimId: string,
): ClaimStanding | undefined => {
  if (type === 'SharesEntryRetracted') return afterRetraction(claim, data, claimId);
  if (!('claimId' in data) || data.claimId !== claimId) return claim;
  if (type === 'ReimbursementFixed') return { fixed: data, status: 'fixed', paidCents: 0, ground: null };
  if (!claim) return claim;
  const { amountCents } = claim.fixed;
  if (type === 'ReimbursementDeferred') return { ...claim, status: 'deferred', ground: data.ground };
  if (type === 'SharesCancelled') return { ...claim, status: amountCents === 0 ? 'paid' : 'cancelled', ground: null };
  const paidCents = plus(claim.paidCents, data.amountCents);
  return { ...claim, paidCents, status: paidCents === amountCents ? 'paid' : claim.status };
};

const afterRetraction = (
  claim: ClaimStanding | undefined,
  { claim: withdrawn, payment }: SharesEntryRetracted['data'],
  claimId: string,
): ClaimStanding | undefined => {
  if (withdrawn?.claimId === claimId) return undefined;
  if (!claim || payment?.claimId !== claimId) return claim;
  return { ...claim, status: 'cancelled', paidCents: claim.paidCents - payment.amountCents };
};
