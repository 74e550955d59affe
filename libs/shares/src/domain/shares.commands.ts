import type { Cents, DomainCommand } from '#kernel';
import type { DeferralGround, PaymentMethod, ShareLot, SharesRetractionGround, TransferCause } from './shares.events.js';

interface HolderCommand<Type extends string> extends DomainCommand<Type> {
  readonly memberId: string;
  /** calendar date in the cooperative's zone */
  readonly effectiveAt: string;
}

interface SubscriptionCommand<Type extends string> extends HolderCommand<Type> {
  readonly subscriptionId: string;
}

interface ClaimCommand<Type extends string> extends HolderCommand<Type> {
  readonly claimId: string;
}

export interface SubscribeShares extends SubscriptionCommand<'SubscribeShares'> {
  readonly shareClass: string;
  readonly quantity: number;
  /** money that came with the bulletin: recorded together with it */
  readonly payment?: { readonly amountCents: Cents; readonly method: PaymentMethod };
}

/** A month of pay: where the plan of the rules asks for it, one share is subscribed and paid from it. */
export interface DeductShareFromPay extends SubscriptionCommand<'DeductShareFromPay'> {
  /** `2026-03` */
  readonly month: string;
  readonly netPayCents: Cents;
}

export interface CallCapital extends SubscriptionCommand<'CallCapital'> {
  readonly amountCents: Cents;
  /** last day to pay */
  readonly payBy: string;
}

export interface PayUpShares extends SubscriptionCommand<'PayUpShares'> {
  readonly amountCents: Cents;
  readonly method: PaymentMethod;
}

export type CancelSubscription = SubscriptionCommand<'CancelSubscription'>;

/** Where transfers need approval, `decisionRef` says by which decision. */
export interface TransferShares extends SubscriptionCommand<'TransferShares'> {
  readonly transferId: string;
  readonly counterpartyId: string;
  readonly quantity: number;
  readonly cause: TransferCause;
}

/** The other side of a transfer: follows from it, and is never refused. */
export interface ReceiveShares extends HolderCommand<'ReceiveShares'> {
  readonly counterpartyId: string;
  readonly lot: ShareLot;
}

/** Some shares of a member who stays, or all of somebody who left. */
export interface ClaimReimbursement extends ClaimCommand<'ClaimReimbursement'> {
  /** the financial year whose accounts give the value: that of the last day, or for a part of the shares the last one approved */
  readonly year: number;
  /** all shares when absent: the person has left */
  readonly part?: { readonly subscriptionId: string; readonly quantity: number };
  /** day on which the money is due; `effectiveAt` when absent */
  readonly dueOn?: string;
}

/** The capital cannot be reduced now: follows from the queue. */
export interface DeferReimbursement extends ClaimCommand<'DeferReimbursement'> {
  readonly ground: DeferralGround;
}

/** The capital is reduced: follows from the reservation. */
export type CancelClaimedShares = ClaimCommand<'CancelClaimedShares'>;

export interface PayReimbursement extends ClaimCommand<'PayReimbursement'> {
  readonly amountCents: Cents;
  readonly method: PaymentMethod;
}

export interface RetractSharesEntry extends HolderCommand<'RetractSharesEntry'> {
  /** 0-based place of the entry in the stream of the person's shares */
  readonly revision: number;
  readonly ground: SharesRetractionGround;
}

/** A transfer is taken back on both sides, where whoever received the shares still has them. */
export interface RetractTransfer extends HolderCommand<'RetractTransfer'> {
  readonly transferId: string;
  /** who received */
  readonly counterpartyId: string;
  readonly ground: SharesRetractionGround;
}

/** The other side of a transfer that was taken back: follows from it. */
export interface GiveBackShares extends HolderCommand<'GiveBackShares'> {
  readonly transferId: string;
  readonly ground: SharesRetractionGround;
}

export type SharesCommand =
  | SubscribeShares
  | DeductShareFromPay
  | CallCapital
  | PayUpShares
  | CancelSubscription
  | ReceiveShares
  | GiveBackShares
  | DeferReimbursement
  | CancelClaimedShares
  | PayReimbursement
  | RetractSharesEntry;
