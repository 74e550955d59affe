import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import type { ApplyForMembership as Decided } from '../domain/membership.commands.js';
import { membershipDecider } from '../domain/membership.decide.js';

/** Somebody asks to become a member. */
export class ApplyForMembership extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(ApplyForMembership)
export class ApplyForMembershipHandler implements ICommandHandler<ApplyForMembership> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: ApplyForMembership): Promise<Receipt> {
    return this.decisions.run(membershipDecider, { type: 'ApplyForMembership', ...data }, context);
  }
}
