import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import type { RetractMembershipEntry as Decided } from '../domain/membership.commands.js';
import { membershipDecider } from '../domain/membership.decide.js';

/** The last entry about a member is taken back; both stay visible. */
export class RetractMembershipEntry extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(RetractMembershipEntry)
export class RetractMembershipEntryHandler implements ICommandHandler<RetractMembershipEntry> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: RetractMembershipEntry): Promise<Receipt> {
    return this.decisions.run(membershipDecider, { type: 'RetractMembershipEntry', ...data }, context);
  }
}
