import type { Cents, DomainEvent } from '#kernel';

export type PaymentMethod = 'transfer' | 'card' | 'cheque' | 'cash' | 'payroll' | 'sepa';

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
    /** calendar date from which it counts */
    readonly subscribedOn: string;
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
    readonly method: PaymentMethod;
  }
>;

export type SharesEvent = SharesSubscribed | SharesPaidUp;
