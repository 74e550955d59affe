import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import type { RegisterMember as Decided } from '../domain/membership.commands.js';
import { assertHasNotApplied, membershipDecider } from '../domain/membership.decide.js';
import { MemberNumbers, type NumberWanted } from './member-numbers.js';

/** Somebody is taken over from an existing register: application and admission in one append. */
export class RegisterMember extends LedgerCommand<Omit<Undated<Decided>, 'type' | 'memberNumber'> & NumberWanted> {}

@CommandHandler(RegisterMember)
export class RegisterMemberHandler implements ICommandHandler<RegisterMember> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly numbers: MemberNumbers,
  ) {}

  async execute({ data, context }: RegisterMember): Promise<Receipt> {
    const memberNumber = await this.numbers.keep(data, context, assertHasNotApplied);
    return this.decisions.run(membershipDecider, { ...data, type: 'RegisterMember', memberNumber }, context);
  }
}
