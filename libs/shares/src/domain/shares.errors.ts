import { DomainError } from '#kernel';

export const recordIdInvalid = (field: string): DomainError => new DomainError('RECORD_ID_INVALID', { field }, 'invalid');

export const quantityInvalid = (quantity: number): DomainError =>
  new DomainError('QUANTITY_INVALID', { field: 'quantity', quantity }, 'invalid');

export const amountInvalid = (amountCents: number): DomainError =>
  new DomainError('AMOUNT_INVALID', { field: 'amountCents', amountCents }, 'invalid');

export const shareClassUnknown = (shareClass: string): DomainError => new DomainError('SHARE_CLASS_UNKNOWN', { shareClass }, 'invalid');

export const subscriptionUnknown = (subscriptionId: string): DomainError =>
  new DomainError('SUBSCRIPTION_UNKNOWN', { subscriptionId }, 'notFound');

/** The same id was used for another subscription. */
export const subscriptionDiffers = (subscriptionId: string): DomainError =>
  new DomainError('SUBSCRIPTION_DIFFERS', { subscriptionId }, 'conflict');

/** Nothing happens to shares before they were subscribed. */
export const beforeSubscription = (subscribedOn: string): DomainError => new DomainError('BEFORE_SUBSCRIPTION', { subscribedOn });

/** Shares are never paid up beyond what was subscribed: the rest would be a debt, not capital. */
export const paidUpExceedsSubscription = (outstandingCents: number): DomainError =>
  new DomainError('PAID_UP_EXCEEDS_SUBSCRIPTION', { outstandingCents });

/** The part due at subscription comes in one payment (loi 47-1775, art. 12: at least a quarter). */
export const firstPaymentTooSmall = (leastCents: number): DomainError => new DomainError('FIRST_PAYMENT_TOO_SMALL', { leastCents });

export const callExceedsSubscription = (leftCents: number): DomainError => new DomainError('CALL_EXCEEDS_SUBSCRIPTION', { leftCents });

/** The rest is paid up within the years the rules allow (loi 47-1775, art. 12: five at most). */
export const callTooLate = (latest: string): DomainError => new DomainError('CALL_TOO_LATE', { field: 'payBy', latest }, 'invalid');

/** Money was paid: the shares can be given back by a claim, not by cancelling the subscription. */
export const subscriptionPaid = (paidUpCents: number): DomainError => new DomainError('SUBSCRIPTION_PAID', { paidUpCents });

/** Part of a subscription moves only when all of it is paid up. */
export const sharesNotPaidUp = (outstandingCents: number): DomainError => new DomainError('SHARES_NOT_PAID_UP', { outstandingCents });

export const notEnoughShares = (available: number): DomainError => new DomainError('NOT_ENOUGH_SHARES', { available });

export const noDeductionPlan = (): DomainError => new DomainError('NO_DEDUCTION_PLAN', {});

export const monthInvalid = (month: string): DomainError => new DomainError('MONTH_INVALID', { field: 'month', month }, 'invalid');

/** Statutes that ask for approval want the decision (loi 47-1775, art. 11). */
export const transferNotApproved = (): DomainError => new DomainError('TRANSFER_NOT_APPROVED', { field: 'decisionRef' });

export const transferToOneself = (): DomainError => new DomainError('TRANSFER_TO_ONESELF', { field: 'counterpartyId' }, 'invalid');

/** Only somebody who left gives back all shares; a member gives back some. */
export const stillMember = (memberId: string): DomainError => new DomainError('STILL_MEMBER', { memberId });

/** What a share is worth on leaving follows from the accounts of that year (loi 47-1775, art. 18). */
export const accountsMissing = (year: number): DomainError => new DomainError('ACCOUNTS_MISSING', { year });

export const yearInvalid = (year: number): DomainError => new DomainError('YEAR_INVALID', { field: 'year', year }, 'invalid');

export const dueDateInvalid = (): DomainError => new DomainError('DUE_DATE_INVALID', { field: 'dueOn' }, 'invalid');

/** A claim is taken back before money went out; a payment that was recorded by mistake is taken back first. */
export const claimPaid = (claimId: string, paidCents: number): DomainError =>
  new DomainError('CLAIM_PAID', { claimId, paidCents }, 'conflict');

export const nothingToClaim = (memberId: string): DomainError => new DomainError('NOTHING_TO_CLAIM', { memberId });

/** These shares are being given back: nothing more is called or paid on them. */
export const sharesClaimed = (subscriptionId: string): DomainError => new DomainError('SHARES_CLAIMED', { subscriptionId });

export const claimUnknown = (claimId: string): DomainError => new DomainError('CLAIM_UNKNOWN', { claimId }, 'notFound');

export const claimDiffers = (claimId: string): DomainError => new DomainError('CLAIM_DIFFERS', { claimId }, 'conflict');

/** The capital has not been reduced for this claim: the money is not owed yet. */
export const claimNotPayable = (claimId: string): DomainError => new DomainError('CLAIM_NOT_PAYABLE', { claimId });

export const paymentExceedsClaim = (leftCents: number): DomainError => new DomainError('PAYMENT_EXCEEDS_CLAIM', { leftCents });

/** What later entries rest on stays: they are taken back first. */
export const sharesEntriesDepend = (revision: number): DomainError => new DomainError('SHARES_ENTRIES_DEPEND', { revision }, 'conflict');

export const sharesEntryUnknown = (revision: number): DomainError => new DomainError('SHARES_ENTRY_UNKNOWN', { revision }, 'notFound');

export const transferUnknown = (transferId: string): DomainError => new DomainError('TRANSFER_UNKNOWN', { transferId }, 'notFound');

/** The other side has not been written yet: in a moment it will be. */
export const transferUnderWay = (transferId: string): DomainError => new DomainError('TRANSFER_UNDER_WAY', { transferId }, 'conflict');

/** A claim has effects elsewhere, and a transfer is taken back as such, on both sides. */
export const entryNotRetractable = (type: string): DomainError => new DomainError('ENTRY_NOT_RETRACTABLE', { type });

/** The board states what may be paid out, by a decision that both tests are passed (CSA, art. 6:115 and 6:116). */
export const testsNotDecided = (): DomainError => new DomainError('TESTS_NOT_DECIDED', { field: 'decisionRef' }, 'invalid');
