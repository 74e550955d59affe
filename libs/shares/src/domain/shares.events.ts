import type { Cents, DomainEvent } from '#kernel';

export type PaymentMethod = 'transfer' | 'card' | 'cheque' | 'cash' | 'payroll' | 'sepa';

/** Why shares go back: the membership ended, or only some shares are given up. */
export type ClaimCause = 'membershipEnded' | 'partialWithdrawal';

/** How shares come to another person. */
export type TransferCause = 'sale' | 'gift' | 'succession';

/** Why a claim waits: the capital would fall under its floor, or the board has not found that both tests are passed. */
export type DeferralGround = 'capitalFloor' | 'testsNotPassed';

/** Why an entry is taken back. What happened in detail is said in a disclosure, never here. */
export type SharesRetractionGround = 'typingError' | 'wrongPerson' | 'duplicate' | 'paymentReturned' | 'importReverted' | 'decisionQuashed';

/** Some shares of one subscription, with all that is written of them. */
export interface ShareLot {
  readonly subscriptionId: string;
  readonly shareClass: string;
  readonly quantity: number;
  readonly subscribedCents: Cents;
  readonly calledCents: Cents;
  readonly paidUpCents: Cents;
}

/** Somebody commits to take shares, at the nominal value of the day. */
export type SharesSubscribed = DomainEvent<
  'SharesSubscribed',
  {
    readonly memberId: string;
    readonly subscriptionId: string;
    readonly shareClass: string;
    readonly quantity: number;
    /** value of one share on that day, in cents: it stays that of this subscription */
    readonly nominalCents: Cents;
    /** the part due at once */
    readonly calledCents: Cents;
    /** calendar date from which it counts */
    readonly subscribedOn: string;
    /** the month of pay, `2026-03`, from which the share is deducted */
    readonly deductedFor?: string;
  }
>;

/** A part of a subscription that was not due until now is asked for. */
export type CapitalCalled = DomainEvent<
  'CapitalCalled',
  {
    readonly memberId: string;
    readonly subscriptionId: string;
    readonly shareClass: string;
    readonly amountCents: Cents;
    /** last day to pay */
    readonly payBy: string;
  }
>;

/** Money was received against a subscription. */
export type SharesPaidUp = DomainEvent<
  'SharesPaidUp',
  {
    readonly memberId: string;
    readonly subscriptionId: string;
    readonly shareClass: string;
    readonly amountCents: Cents;
    /** the part of it that had not been called yet */
    readonly aheadOfCallCents: Cents;
    readonly method: PaymentMethod;
  }
>;

/** A subscription on which nothing was paid is given up. */
export type SubscriptionCancelled = DomainEvent<'SubscriptionCancelled', { readonly memberId: string } & ShareLot>;

/** The legal fact of a transfer. The other side follows from it. */
export type SharesTransferredOut = DomainEvent<
  'SharesTransferredOut',
  {
    readonly memberId: string;
    readonly transferId: string;
    /** who receives them */
    readonly counterpartyId: string;
    readonly cause: TransferCause;
    readonly transferredOn: string;
  } & ShareLot
>;

/** The shares of a transfer have come in, under a subscription that has the id of the transfer. */
export type SharesTransferredIn = DomainEvent<
  'SharesTransferredIn',
  {
    readonly memberId: string;
    /** who gave them */
    readonly counterpartyId: string;
    readonly transferredOn: string;
  } & ShareLot
>;

/** What somebody will get back is known. The shares stay in the capital until it may be reduced. */
export type ReimbursementFixed = DomainEvent<
  'ReimbursementFixed',
  {
    readonly memberId: string;
    readonly claimId: string;
    readonly cause: ClaimCause;
    readonly shares: readonly ShareLot[];
    /** what the shares are worth: what was paid on them less their part of the losses */
    readonly amountCents: Cents;
    readonly lossDeductionCents: Cents;
    readonly fixedOn: string;
    /** day on which the money is due if the capital allows it */
    readonly dueOn: string;
    /** day until which the person answers for the debts of her time (C. com. L231-6) */
    readonly liableUntil: string;
  }
>;

export type ReimbursementDeferred = DomainEvent<
  'ReimbursementDeferred',
  { readonly memberId: string; readonly claimId: string; readonly ground: DeferralGround }
>;

/** The capital may be reduced: the shares of the claim are no more, and the money is owed. */
export type SharesCancelled = DomainEvent<
  'SharesCancelled',
  { readonly memberId: string; readonly claimId: string; readonly shares: readonly ShareLot[] }
>;

export type ReimbursementPaid = DomainEvent<
  'ReimbursementPaid',
  { readonly memberId: string; readonly claimId: string; readonly amountCents: Cents; readonly method: PaymentMethod }
>;

/** An entry is taken back: both stay visible, and what counts is as if the entry had never been. */
export type SharesEntryRetracted = DomainEvent<
  'SharesEntryRetracted',
  {
    readonly memberId: string;
    /** 0-based place of the entry in this stream */
    readonly revision: number;
    readonly ground: SharesRetractionGround;
    /** what was taken back is a transfer: the other side gives the shares back */
    readonly transfer?: { readonly transferId: string; readonly counterpartyId: string };
    /** what was taken back is a claim: the guard of the capital lets go of it, unless the shares had been cancelled and are back */
    readonly claim?: { readonly claimId: string; readonly wasCancelled: boolean };
    /** what was taken back is a payment on a claim: the money is owed again */
    readonly payment?: { readonly claimId: string; readonly amountCents: Cents };
  }
>;

export type SharesEvent =
  | SharesSubscribed
  | CapitalCalled
  | SharesPaidUp
  | SubscriptionCancelled
  | SharesTransferredOut
  | SharesTransferredIn
  | ReimbursementFixed
  | ReimbursementDeferred
  | SharesCancelled
  | ReimbursementPaid
  | SharesEntryRetracted;

/** Every type of this stream: the record makes sure that none is forgotten. */
const types: Readonly<Record<SharesEvent['type'], true>> = {
  SharesSubscribed: true,
  CapitalCalled: true,
  SharesPaidUp: true,
  SubscriptionCancelled: true,
  SharesTransferredOut: true,
  SharesTransferredIn: true,
  ReimbursementFixed: true,
  ReimbursementDeferred: true,
  SharesCancelled: true,
  ReimbursementPaid: true,
  SharesEntryRetracted: true,
};

export const sharesEventTypes: readonly string[] = Object.keys(types);
