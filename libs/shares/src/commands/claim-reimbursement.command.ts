import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { claimReimbursementDecider } from '../domain/claim-reimbursement.decide.js';
import type { ClaimReimbursement as Decided } from '../domain/shares.commands.js';

/** Somebody who left, or gives up some shares, is to be paid back. */
export class ClaimReimbursement extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(ClaimReimbursement)
export class ClaimReimbursementHandler implements ICommandHandler<ClaimReimbursement> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: ClaimReimbursement): Promise<Receipt> {
    return this.decisions.run(claimReimbursementDecider, { type: 'ClaimReimbursement', ...data }, context);
  }
}
