import type { Process } from '#processing';
import { CancelClaimedShares } from '../commands/cancel-claimed-shares.command.js';
import { DeferReimbursement } from '../commands/defer-reimbursement.command.js';
import { GiveBackShares } from '../commands/give-back-shares.command.js';
import { ReceiveShares } from '../commands/receive-shares.command.js';
import { ReleaseReductions } from '../commands/release-reductions.command.js';
import { RequestReduction } from '../commands/request-reduction.command.js';
import { WithdrawReduction } from '../commands/withdraw-reduction.command.js';
import { giveBackSharesProcess } from './give-back-shares.process.js';
import { receiveSharesProcess } from './receive-shares.process.js';
import { reimburseInTurnProcess } from './reimburse-in-turn.process.js';

/** What the application runs for this context. */
export const sharesProcesses: readonly Process[] = [receiveSharesProcess, giveBackSharesProcess, reimburseInTurnProcess];

/** The command class behind each name these processes ask for. */
export const sharesCommandsOfProcesses = {
  CancelClaimedShares,
  DeferReimbursement,
  GiveBackShares,
  ReceiveShares,
  ReleaseReductions,
  RequestReduction,
  WithdrawReduction,
};
