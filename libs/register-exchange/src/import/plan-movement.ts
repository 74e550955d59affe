import { assertIdentity, tidyIdentity, type EndCause } from '#membership/domain';
import { claimedQuantity, outstandingCents, type Shares, type Subscription } from '#shares/domain';
import { movementKnown, notEnoughToTake, nothingOwed, nothingToCancel, shareClassMissing, unitValueDiffers } from './import-problems.js';
import type { RowAttempt } from './row-attempt.js';

/** What several movements need to know of the file and of the rules. */
export interface PlanTerms {
  /** whether the file says what was paid */
  readonly statesPayments: boolean;
  /** classes of shares of the rules on a day */
  shareClassesOn(date: string): readonly { readonly shareClass: string; readonly nominalCents: number }[];
  /** whether the register held this very movement before the import */
  isKnown(memberId: string, type: string, effectiveAt: string, quantity: number): boolean;
}

type Planning = (attempt: RowAttempt, terms: PlanTerms) => void;

/** What every command of a line says. */
const said = ({ row: { effectiveAt, decisionRef, documentRef } }: RowAttempt) => ({
  effectiveAt,
  ...(decisionRef === undefined ? {} : { decisionRef }),
  ...(documentRef === undefined ? {} : { documentRef }),
});

export const planAdmission: Planning = (attempt) => {
  const { memberNumber, kind = 'naturalPerson', category, college, representative, distinctFrom, effectiveAt } = attempt.row;
  const identity = attempt.row.identity && tidyIdentity(attempt.row.identity);
  if (identity) assertIdentity(identity, kind, effectiveAt);
  const memberId = attempt.memberIdOrNew(memberNumber);
  const representativeId = representative === undefined ? undefined : attempt.memberId(representative, 'representative');
  const named = {
    ...(identity ? { identity } : {}),
    ...(distinctFrom ? { distinctFrom: distinctFrom.map((number) => attempt.memberId(number, 'distinctFrom')) } : {}),
  };
  attempt.give({ type: 'RegisterMember', memberId, memberNumber, kind, category, college, representativeId, ...named, ...said(attempt) });
};

export const planEnding =
  (cause: EndCause): Planning =>
  (attempt) =>
    void attempt.give({ type: 'EndMembership', memberId: attempt.memberId(attempt.row.memberNumber), cause, ...said(attempt) });

export const planSubscription: Planning = (attempt, terms) => {
  const { memberNumber, quantity = 0, unitCents, paidCents, method = 'transfer', effectiveAt } = attempt.row;
  const memberId = attempt.memberId(memberNumber);
  const { shareClass, nominalCents } = classOf(attempt, terms);
  if (unitCents !== undefined && unitCents !== nominalCents) throw unitValueDiffers(unitCents, nominalCents);
  if (terms.isKnown(memberId, 'SharesSubscribed', effectiveAt, quantity)) throw movementKnown();
  const amountCents = terms.statesPayments ? (paidCents ?? 0) : nominalCents * quantity;
  const payment = amountCents === 0 ? {} : { payment: { amountCents, method } };
  attempt.give({
    type: 'SubscribeShares',
    memberId,
    subscriptionId: attempt.recordId(),
    shareClass,
    quantity,
    ...payment,
    ...said(attempt),
  });
};

const classOf = ({ row }: RowAttempt, terms: PlanTerms) => {
  const classes = terms.shareClassesOn(row.effectiveAt);
  const named =
    row.shareClass === undefined && classes.length === 1 ? classes[0] : classes.find((known) => known.shareClass === row.shareClass);
  if (!named) throw shareClassMissing(classes.map(({ shareClass }) => shareClass));
  return named;
};

/** Money goes to what was subscribed first. What is left over goes to the last one, whose decider says how much was still owed. */
export const planPayment: Planning = (attempt) => {
  const { memberNumber, quantity = 0, unitCents = 0, paidCents = quantity * unitCents, method = 'transfer' } = attempt.row;
  const memberId = attempt.memberId(memberNumber);
  const owed = inOrder(attempt.shares(memberId)).filter(([, subscription]) => outstandingCents(subscription) > 0);
  let left = paidCents;
  for (const [index, [subscriptionId, subscription]] of owed.entries()) {
    const amountCents = index === owed.length - 1 ? left : Math.min(left, outstandingCents(subscription));
    attempt.give({ type: 'PayUpShares', memberId, subscriptionId, amountCents, method, ...said(attempt) });
    left -= amountCents;
    if (left === 0) return;
  }
  if (owed.length === 0) throw nothingOwed();
};

export const planCancellation: Planning = (attempt) => {
  const { memberNumber, quantity = 0 } = attempt.row;
  const memberId = attempt.memberId(memberNumber);
  const unpaid = inOrder(attempt.shares(memberId)).find(([, held]) => held.quantity === quantity && held.paidUpCents === 0);
  if (!unpaid) throw nothingToCancel(quantity);
  attempt.give({ type: 'CancelSubscription', memberId, subscriptionId: unpaid[0], ...said(attempt) });
};

/** Shares go in the order in which they came. The other side is written at once, so that later lines find it there. */
export const planTransfer =
  (cause: 'sale' | 'gift' | 'succession'): Planning =>
  (attempt, terms) => {
    const { memberNumber, quantity = 0, counterparty = 0, effectiveAt } = attempt.row;
    const [memberId, counterpartyId] = [attempt.memberId(memberNumber), attempt.memberId(counterparty, 'counterparty')];
    if (terms.isKnown(memberId, 'SharesTransferredOut', effectiveAt, quantity)) throw movementKnown();
    for (const [subscriptionId, part] of partsOf(attempt.shares(memberId), quantity)) {
      const transferId = attempt.recordId();
      const transfer = { memberId, counterpartyId, transferId, subscriptionId, quantity: part, cause, ...said(attempt) };
      for (const { data } of attempt.give({ type: 'TransferShares', ...transfer })) {
        // The one event of a transfer: what is received is what it says was given.
        const { shareClass, subscribedCents, calledCents, paidUpCents } = data as Subscription;
        const lot = { subscriptionId: transferId, shareClass, quantity: part, subscribedCents, calledCents, paidUpCents };
        attempt.give({ type: 'ReceiveShares', memberId: counterpartyId, counterpartyId: memberId, lot, effectiveAt });
      }
    }
  };

/** A claim on each lot, at the value of the last accounts; capital is reduced and money paid as for every claim, after the import. */
export const planReimbursement: Planning = (attempt) => {
  const { memberNumber, quantity = 0, effectiveAt } = attempt.row;
  const memberId = attempt.memberId(memberNumber);
  const thisYear = Number(effectiveAt.slice(0, 4));
  const year = attempt.year(thisYear).status === 'open' ? thisYear - 1 : thisYear;
  for (const [subscriptionId, part] of partsOf(attempt.shares(memberId), quantity)) {
    const claimId = attempt.recordId();
    attempt.give({ type: 'ClaimReimbursement', memberId, claimId, year, part: { subscriptionId, quantity: part }, ...said(attempt) });
    attempt.foresee({ type: 'CancelClaimedShares', memberId, claimId, effectiveAt });
  }
};

const inOrder = ({ subscriptions }: Shares): readonly (readonly [subscriptionId: string, subscription: Subscription])[] =>
  Object.entries(subscriptions)
    .filter(([, { quantity }]) => quantity > 0)
    .toSorted(([, one], [, other]) => (one.subscribedOn < other.subscribedOn ? -1 : Number(one.subscribedOn > other.subscribedOn)));

/** Which subscriptions so many shares are taken from. @throws DomainError `NOT_ENOUGH_SHARES` {available} */
const partsOf = (shares: Shares, quantity: number): readonly (readonly [subscriptionId: string, part: number])[] => {
  const parts: [string, number][] = [];
  let left = quantity;
  for (const [subscriptionId, held] of inOrder(shares)) {
    const part = Math.min(left, held.quantity - claimedQuantity(shares, subscriptionId));
    if (part > 0) parts.push([subscriptionId, part]);
    left -= part;
  }
  if (left > 0) throw notEnoughToTake(quantity - left);
  return parts;
};
