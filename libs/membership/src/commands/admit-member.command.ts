import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import type { AdmitMember as Decided } from '../domain/membership.commands.js';
import { assertHasApplied } from '../domain/admission.js';
import { membershipDecider } from '../domain/membership.decide.js';
import { MemberNumbers, type NumberWanted } from './member-numbers.js';

/** The competent body admits an applicant. */
export class AdmitMember extends LedgerCommand<Omit<Undated<Decided>, 'type' | 'memberNumber'> & NumberWanted> {}

@CommandHandler(AdmitMember)
export class AdmitMemberHandler implements ICommandHandler<AdmitMember> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly numbers: MemberNumbers,
  ) {}

  async execute({ data, context }: AdmitMember): Promise<Receipt> {
    const memberNumber = await this.numbers.keep(data, context, assertHasApplied);
    return this.decisions.run(membershipDecider, { ...data, type: 'AdmitMember', memberNumber }, context);
  }
}
