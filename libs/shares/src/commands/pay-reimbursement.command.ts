import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import type { PayReimbursement as Decided } from '../domain/shares.commands.js';
import { sharesDecider } from '../domain/shares.decide.js';

/** Money is paid back. */
export class PayReimbursement extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(PayReimbursement)
export class PayReimbursementHandler implements ICommandHandler<PayReimbursement> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: PayReimbursement): Promise<Receipt> {
    return this.decisions.run(sharesDecider, { type: 'PayReimbursement', ...data }, context);
  }
}
