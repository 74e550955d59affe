import { Module } from '@nestjs/common';
import { MembershipModule } from '#membership';
import { StatutesModule } from '#statutes';
import { CapitalRegister } from './capital-register.js';
import { CallCapitalHandler } from './commands/call-capital.command.js';
import { CancelClaimedSharesHandler } from './commands/cancel-claimed-shares.command.js';
import { CancelSubscriptionHandler } from './commands/cancel-subscription.command.js';
import { ClaimReimbursementHandler } from './commands/claim-reimbursement.command.js';
import { DeductShareFromPayHandler } from './commands/deduct-share-from-pay.command.js';
import { DeferReimbursementHandler } from './commands/defer-reimbursement.command.js';
import { GiveBackSharesHandler } from './commands/give-back-shares.command.js';
import { PayReimbursementHandler } from './commands/pay-reimbursement.command.js';
import { PayUpSharesHandler } from './commands/pay-up-shares.command.js';
import { ReceiveSharesHandler } from './commands/receive-shares.command.js';
import { ReleaseReductionsHandler } from './commands/release-reductions.command.js';
import { RequestReductionHandler } from './commands/request-reduction.command.js';
import { WithdrawReductionHandler } from './commands/withdraw-reduction.command.js';
import { RetractSharesEntryHandler } from './commands/retract-shares-entry.command.js';
import { RetractTransferHandler } from './commands/retract-transfer.command.js';
import { SubscribeSharesHandler } from './commands/subscribe-shares.command.js';
import { TransferSharesHandler } from './commands/transfer-shares.command.js';
import { ClaimSharesHandler } from './queries/claim-shares.query.js';
import { GetCapitalHandler } from './queries/get-capital.query.js';
import { GetShareAccountHandler } from './queries/get-share-account.query.js';
import { GetShareRegisterHandler } from './queries/get-share-register.query.js';
import { ListClaimsHandler } from './queries/list-claims.query.js';
import { ListMovementsHandler } from './queries/list-movements.query.js';
import { ListSharesDaysHandler } from './queries/list-shares-days.query.js';
import { ReconcileSharesHandler } from './queries/reconcile-shares.query.js';

const commandHandlers = [
  CallCapitalHandler,
  CancelClaimedSharesHandler,
  CancelSubscriptionHandler,
  ClaimReimbursementHandler,
  DeductShareFromPayHandler,
  DeferReimbursementHandler,
  GiveBackSharesHandler,
  PayReimbursementHandler,
  PayUpSharesHandler,
  ReceiveSharesHandler,
  ReleaseReductionsHandler,
  RequestReductionHandler,
  WithdrawReductionHandler,
  RetractSharesEntryHandler,
  RetractTransferHandler,
  SubscribeSharesHandler,
  TransferSharesHandler,
];

const queryHandlers = [
  ClaimSharesHandler,
  GetCapitalHandler,
  GetShareAccountHandler,
  GetShareRegisterHandler,
  ListClaimsHandler,
  ListMovementsHandler,
  ListSharesDaysHandler,
  ReconcileSharesHandler,
];

@Module({ imports: [StatutesModule, MembershipModule], providers: [...commandHandlers, ...queryHandlers, CapitalRegister] })
export class SharesModule {}
