import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import type { WithdrawApplication as Decided } from '../domain/membership.commands.js';
import { membershipDecider } from '../domain/membership.decide.js';

/** An applicant thinks better of it. */
export class WithdrawApplication extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(WithdrawApplication)
export class WithdrawApplicationHandler implements ICommandHandler<WithdrawApplication> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: WithdrawApplication): Promise<Receipt> {
    return this.decisions.run(membershipDecider, { type: 'WithdrawApplication', ...data }, context);
  }
}
