import type { Cents, DomainEvent } from '#kernel';
import type { DeferralGround } from './shares.events.js';

/** By how much the capital falls when the shares of a claim are cancelled. */
export interface Reduction {
  readonly claimId: string;
  readonly memberId: string;
  readonly subscribedCents: Cents;
  readonly paidUpCents: Cents;
  readonly requestedOn: string;
}

/** What a reduction was judged by: the capital as known at a ledger number, its highest, and the floor under it. */
export interface FloorBasis {
  readonly knownAt: number;
  readonly of: 'subscribed' | 'paidUp';
  /** what is left of the capital after this reduction and all that were reserved before it */
  readonly leftCents: Cents;
  readonly highestCents: Cents;
  readonly floorCents: Cents;
}

/** A reduction waits its turn: first come, first served. */
export type CapitalReductionQueued = DomainEvent<'CapitalReductionQueued', Reduction & { readonly ground: DeferralGround }>;

/** A reduction may be made; no other one counts on this capital any more. */
export type CapitalReductionReserved = DomainEvent<
  'CapitalReductionReserved',
  Reduction & {
    /** day on which the shares are cancelled */
    readonly reducedOn: string;
    /** absent where the board decided on two tests instead */
    readonly basis?: FloorBasis;
  }
>;

/** A claim was taken back before its shares were cancelled: it waits no longer, and others may count on what was kept for it. */
export type CapitalReductionWithdrawn = DomainEvent<'CapitalReductionWithdrawn', { readonly claimId: string; readonly memberId: string }>;

export type CapitalEvent = CapitalReductionQueued | CapitalReductionReserved | CapitalReductionWithdrawn;
