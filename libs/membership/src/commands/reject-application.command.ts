import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import type { RejectApplication as Decided } from '../domain/membership.commands.js';
import { membershipDecider } from '../domain/membership.decide.js';

/** The competent body refuses an application. */
export class RejectApplication extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(RejectApplication)
export class RejectApplicationHandler implements ICommandHandler<RejectApplication> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: RejectApplication): Promise<Receipt> {
    return this.decisions.run(membershipDecider, { type: 'RejectApplication', ...data }, context);
  }
}
