import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type CommandContext, type Receipt, type Undated } from '#cqrs';
import type { RegisterMember as Decided } from '../domain/membership.commands.js';
import { assertHasNotApplied } from '../domain/admission.js';
import { membershipDecider } from '../domain/membership.decide.js';
import { Identities, type NamedPersons } from './identities.js';
import { MemberNumbers, type NumberWanted } from './member-numbers.js';

/** Somebody is taken over from an existing register: application and admission in one append. */
export class RegisterMember extends LedgerCommand<
  Omit<Undated<Decided>, 'type' | 'memberNumber' | 'disclosures'> & NumberWanted & NamedPersons
> {}

@CommandHandler(RegisterMember)
export class RegisterMemberHandler implements ICommandHandler<RegisterMember> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly numbers: MemberNumbers,
    private readonly identities: Identities,
  ) {}

  async execute({ data, context }: RegisterMember): Promise<Receipt> {
    const { identity: _kept, representative: _named, ...registering } = data;
    return this.identities.welcome(data, context, async (unnamed) => {
      const memberNumber = await this.numberOf(data, context);
      return this.decisions.run(membershipDecider, { ...registering, type: 'RegisterMember', memberNumber, ...unnamed }, context);
    });
  }

  /** A register that is taken over brings its numbers: nothing is read before they are kept, so that a large one is taken over quickly. */
  private async numberOf({ memberId, memberNumber }: NumberWanted, context: CommandContext): Promise<number> {
    if (memberNumber === undefined) return this.numbers.keep({ memberId }, context, assertHasNotApplied);
    await this.numbers.reserve(memberId, memberNumber, context);
    return memberNumber;
  }
}
