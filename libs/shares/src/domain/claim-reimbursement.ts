import { isCalendarDate } from '#kernel';
import type { Membership } from '#membership/domain';
import { exitValueCents, type AccountsApproved, type FinancialYear, type Rules } from '#statutes/domain';
import { assertAmount } from './pay-up-shares.js';
import type { CancelClaimedShares, ClaimReimbursement, DeferReimbursement, PayReimbursement } from './shares.commands.js';
import {
  accountsMissing,
  claimDiffers,
  claimNotPayable,
  claimUnknown,
  dueDateInvalid,
  nothingToClaim,
  paymentExceedsClaim,
  stillMember,
  yearInvalid,
} from './shares.errors.js';
import type { ShareLot, SharesEvent } from './shares.events.js';
import { claimedQuantity, type Claim, type Shares } from './shares.js';
import { lotOf } from './transfer-shares.js';
import { addYears } from './years.js';

/** What a claim is decided on besides the shares themselves. */
export interface ClaimGrounds {
  readonly membership: Membership;
  readonly year: FinancialYear;
  readonly rules: Rules;
}

/** Fixes what somebody gets back: what was paid on the shares less their part of the losses, from the accounts of that year. */
export const claimReimbursement = (command: ClaimReimbursement, shares: Shares, grounds: ClaimGrounds): readonly SharesEvent[] => {
  const { memberId, claimId, part, effectiveAt, dueOn = effectiveAt } = command;
  const earlier = shares.claims[claimId];
  if (earlier) return sameClaim(command, earlier);
  if (shares.withdrawn?.includes(claimId)) throw claimDiffers(claimId);
  if (!isCalendarDate(dueOn) || dueOn < effectiveAt) throw dueDateInvalid();
  const lastDay = lastDayOf(command, grounds.membership);
  if (grounds.year.status === 'open') throw accountsMissing(command.year);
  const { accounts } = grounds.year;
  const lots = part ? [lotOf(part.subscriptionId, part.quantity, shares, effectiveAt)] : allLots(shares);
  if (lots.length === 0) throw nothingToClaim(memberId);
  const amountCents = lots.reduce((sum, lot) => sum + valueOf(lot, accounts), 0);
  const paidCents = lots.reduce((sum, { paidUpCents }) => sum + paidUpCents, 0);
  const data = {
    memberId,
    claimId,
    cause: part ? 'partialWithdrawal' : 'membershipEnded',
    shares: lots,
    amountCents,
    lossDeductionCents: paidCents - amountCents,
    fixedOn: effectiveAt,
    dueOn,
    liableUntil: addYears(lastDay, grounds.rules.liabilityYears),
  } as const;
  return [{ type: 'ReimbursementFixed', data }];
};

/** The day on which the person stopped answering for new debts; the accounts of its year say what the shares are worth. */
const lastDayOf = ({ memberId, part, year, effectiveAt }: ClaimReimbursement, membership: Membership): string => {
  const thisYear = yearOf(effectiveAt);
  if (part && year !== thisYear && year !== thisYear - 1) throw yearInvalid(year);
  if (part) return effectiveAt;
  if (membership.status !== 'former' || effectiveAt < membership.lastDay) throw stillMember(memberId);
  if (year !== yearOf(membership.lastDay)) throw yearInvalid(year);
  return membership.lastDay;
};

const yearOf = (date: string): number => Number(date.slice(0, 4));

const sameClaim = ({ claimId, part, effectiveAt }: ClaimReimbursement, { fixed }: Claim): [] => {
  const cause = part ? 'partialWithdrawal' : 'membershipEnded';
  const [lot] = fixed.shares;
  const samePart = !part || (lot?.subscriptionId === part.subscriptionId && lot.quantity === part.quantity);
  if (fixed.cause !== cause || fixed.fixedOn !== effectiveAt || !samePart) throw claimDiffers(claimId);
  return [];
};

/** Everything that is not claimed yet. */
const allLots = (shares: Shares): readonly ShareLot[] =>
  Object.entries(shares.subscriptions)
    .filter(([subscriptionId, { quantity }]) => quantity > claimedQuantity(shares, subscriptionId))
    .map(([subscriptionId, { shareClass, quantity, subscribedCents, calledCents, paidUpCents }]) => {
      const free = quantity - claimedQuantity(shares, subscriptionId);
      // Shares of one subscription are claimed apart only when all of it is paid up: the division leaves no rest.
      const partOf = (cents: number): number => (free === quantity ? cents : (cents / quantity) * free);
      return {
        subscriptionId,
        shareClass,
        quantity: free,
        subscribedCents: partOf(subscribedCents),
        calledCents: partOf(calledCents),
        paidUpCents: partOf(paidUpCents),
      };
    });

/** Share by share where they are paid up, so that everybody gets the same for the same share. */
const valueOf = ({ quantity, subscribedCents, paidUpCents }: ShareLot, accounts: AccountsApproved['data']): number =>
  paidUpCents === subscribedCents ? quantity * exitValueCents(subscribedCents / quantity, accounts) : exitValueCents(paidUpCents, accounts);

const claimOf = (claimId: string, { claims }: Shares): Claim => {
  const claim = claims[claimId];
  if (!claim) throw claimUnknown(claimId);
  return claim;
};

/** Of a claim that was taken back meanwhile nothing is said any more. */
export const deferReimbursement = ({ memberId, claimId, ground }: DeferReimbursement, shares: Shares): readonly SharesEvent[] =>
  shares.claims[claimId]?.status === 'fixed' ? [{ type: 'ReimbursementDeferred', data: { memberId, claimId, ground } }] : [];

export const cancelClaimedShares = ({ memberId, claimId }: CancelClaimedShares, shares: Shares): readonly SharesEvent[] => {
  const claim = shares.claims[claimId];
  if (!claim || claim.status === 'cancelled' || claim.status === 'paid') return [];
  const { fixed } = claim;
  return [{ type: 'SharesCancelled', data: { memberId, claimId, shares: fixed.shares } }];
};

export const payReimbursement = ({ memberId, claimId, amountCents, method }: PayReimbursement, shares: Shares): readonly SharesEvent[] => {
  assertAmount(amountCents);
  const { status, fixed, paidCents } = claimOf(claimId, shares);
  if (status === 'fixed' || status === 'deferred') throw claimNotPayable(claimId);
  if (amountCents > fixed.amountCents - paidCents) throw paymentExceedsClaim(fixed.amountCents - paidCents);
  return [{ type: 'ReimbursementPaid', data: { memberId, claimId, amountCents, method } }];
};
