import { DomainError } from '#kernel';

export const subscriptionIdInvalid = (): DomainError => new DomainError('SUBSCRIPTION_ID_INVALID', { field: 'subscriptionId' }, 'invalid');

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

export const paidBeforeSubscription = (subscribedOn: string): DomainError => new DomainError('PAID_BEFORE_SUBSCRIPTION', { subscribedOn });

/** Shares are never paid up beyond what was subscribed: the rest would be a debt, not capital. */
export const paidUpExceedsSubscription = (outstandingCents: number): DomainError =>
  new DomainError('PAID_UP_EXCEEDS_SUBSCRIPTION', { outstandingCents });

/** The part due at subscription comes in one payment (loi 47-1775, art. 12: at least a quarter). */
export const firstPaymentTooSmall = (leastCents: number): DomainError => new DomainError('FIRST_PAYMENT_TOO_SMALL', { leastCents });
