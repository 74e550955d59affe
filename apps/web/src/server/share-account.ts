/** What is left of a subscription. */
export interface Subscription {
  readonly shareClass: string;
  readonly subscribedOn: string;
  readonly quantity: number;
  readonly subscribedCents: number;
  readonly calledCents: number;
  readonly paidUpCents: number;
}

export interface Claim {
  readonly status: 'fixed' | 'deferred' | 'cancelled' | 'paid';
  readonly fixed: { readonly amountCents: number; readonly fixedOn: string; readonly dueOn: string };
  readonly paidCents: number;
}

/** All that is written about the shares of one person. */
export interface ShareAccount {
  readonly memberId: string;
  readonly revision: number;
  readonly subscriptions: Readonly<Record<string, Subscription>>;
  readonly claims: Readonly<Record<string, Claim>>;
  readonly owed?: { readonly owed: number; readonly held: number; readonly missing: number; readonly dueBy: string };
}
