import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import type { ApplyForMembership as Decided } from '../domain/membership.commands.js';
import { membershipDecider } from '../domain/membership.decide.js';
import { Identities, type NamedPersons } from './identities.js';

/** Somebody asks to become a member. */
export class ApplyForMembership extends LedgerCommand<Omit<Undated<Decided>, 'type' | 'disclosures'> & NamedPersons> {}

@CommandHandler(ApplyForMembership)
export class ApplyForMembershipHandler implements ICommandHandler<ApplyForMembership> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly identities: Identities,
  ) {}

  execute({ data, context }: ApplyForMembership): Promise<Receipt> {
    const { identity: _kept, representative: _named, ...applying } = data;
    return this.identities.welcome(data, context, (unnamed) =>
      this.decisions.run(membershipDecider, { type: 'ApplyForMembership', ...applying, ...unnamed }, context),
    );
  }
}
