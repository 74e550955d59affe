import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import type { EndMembership as Decided } from '../domain/membership.commands.js';
import { membershipDecider } from '../domain/membership.decide.js';

/** A membership ends: the member leaves, lapses, is excluded, dies or is dissolved. */
export class EndMembership extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(EndMembership)
export class EndMembershipHandler implements ICommandHandler<EndMembership> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: EndMembership): Promise<Receipt> {
    return this.decisions.run(membershipDecider, { type: 'EndMembership', ...data }, context);
  }
}
