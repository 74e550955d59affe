import type { Cents, DomainCommand } from '#kernel';
import type { PaymentMethod } from './shares.events.js';

interface SharesCommandOf<Type extends string> extends DomainCommand<Type> {
  readonly memberId: string;
  readonly subscriptionId: string;
  /** calendar date in the cooperative's zone */
  readonly effectiveAt: string;
}

export interface SubscribeShares extends SharesCommandOf<'SubscribeShares'> {
  readonly shareClass: string;
  readonly quantity: number;
}

export interface PayUpShares extends SharesCommandOf<'PayUpShares'> {
  readonly amountCents: Cents;
  readonly method: PaymentMethod;
}

export type SharesCommand = SubscribeShares | PayUpShares;
