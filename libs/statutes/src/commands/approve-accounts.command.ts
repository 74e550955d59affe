import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { financialYearDecider, type ApproveAccounts as Decided } from '../domain/financial-year.decide.js';

/** The assembly approves the accounts of a year. */
export class ApproveAccounts extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(ApproveAccounts)
export class ApproveAccountsHandler implements ICommandHandler<ApproveAccounts> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: ApproveAccounts): Promise<Receipt> {
    return this.decisions.run(financialYearDecider, { type: 'ApproveAccounts', ...data }, context);
  }
}
