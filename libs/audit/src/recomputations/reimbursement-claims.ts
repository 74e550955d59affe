import type { SharesEntryRetracted, SharesEvent } from '#shares/domain';
import type { Row } from '../table.js';

/** What is to be paid back, by claim. */
export type Claims = Map<string, Row & { readonly claimId: string; readonly amountCents: number; readonly paidCents: number }>;

/** Follows a claim from the day its amount is fixed to its last payment. */
export const claimAfter = (claims: Claims, event: SharesEvent): void => {
  if (event.type === 'ReimbursementFixed') {
    const { claimId, memberId, cause, amountCents, lossDeductionCents, fixedOn, dueOn, liableUntil } = event.data;
    const terms = { claimId, memberId, cause, amountCents, lossDeductionCents, fixedOn, dueOn, liableUntil };
    claims.set(claimId, { ...terms, status: 'fixed', paidCents: 0, ground: null });
    return;
  }
  if (event.type === 'SharesEntryRetracted') return takeBack(claims, event.data);
  const claim = 'claimId' in event.data ? claims.get(event.data.claimId) : undefined;
  if (!claim) return;
  const { claimId } = claim;
  if (event.type === 'ReimbursementDeferred') claims.set(claimId, { ...claim, status: 'deferred', ground: event.data.ground });
  if (event.type === 'SharesCancelled') claims.set(claimId, { ...claim, status: owedOrPaid(claim), ground: null });
  if (event.type === 'ReimbursementPaid') {
    const after = { ...claim, paidCents: claim.paidCents + event.data.amountCents };
    claims.set(claimId, { ...after, status: owedOrPaid(after) });
  }
};

/** Who was paid nothing is owed nothing once a claim is taken back; that it was fixed stays known. A payment taken back is owed again. */
const takeBack = (claims: Claims, { claim: withdrawn, payment }: SharesEntryRetracted['data']): void => {
  const claim = claims.get(withdrawn?.claimId ?? payment?.claimId ?? '');
  if (!claim) return;
  if (withdrawn) claims.set(claim.claimId, { ...claim, status: 'withdrawn', ground: null });
  else claims.set(claim.claimId, { ...claim, status: 'cancelled', paidCents: claim.paidCents - (payment?.amountCents ?? 0) });
};

/** Once the shares are cancelled the money is owed, until all of it is paid. */
const owedOrPaid = ({ amountCents, paidCents }: { readonly amountCents: number; readonly paidCents: number }): string =>
  paidCents === amountCents ? 'paid' : 'cancelled';
