export type { CapitalEvent, CapitalReductionQueued, CapitalReductionReserved } from './capital.events.js';
export { CAPITAL_STREAM, capitalFolding } from './capital.js';
export { movementsOf, negated, receivedBy, type Movement } from './movement.js';
export { coveredUntil, sharesOwedOn, type SharesOwedSituation } from './share-plans.js';
export { claimReimbursementDecider } from './claim-reimbursement.decide.js';
export type { ClaimReimbursement, RetractTransfer, SharesCommand, TransferShares } from './shares.commands.js';
export { retractTransferDecider } from './retract-transfer.decide.js';
export { sharesDecider } from './shares.decide.js';
export {
  sharesEventTypes,
  type CapitalCalled,
  type PaymentMethod,
  type ReimbursementDeferred,
  type ReimbursementFixed,
  type ReimbursementPaid,
  type ShareLot,
  type SharesCancelled,
  type SharesEntryRetracted,
  type SharesEvent,
  type SharesPaidUp,
  type SharesSubscribed,
  type SharesTransferredIn,
  type SharesTransferredOut,
  type SubscriptionCancelled,
} from './shares.events.js';
export { claimedQuantity, outstandingCents, sharesFolding, sharesStream, type Claim, type Shares, type Subscription } from './shares.js';
export { transferSharesDecider } from './transfer-shares.decide.js';
