import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { defenceDecider, type NotifyMember as Decided } from '../domain/defence.decide.js';

/** The member is told what is held against her, and until when she may answer. */
export class NotifyMember extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(NotifyMember)
export class NotifyMemberHandler implements ICommandHandler<NotifyMember> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: NotifyMember): Promise<Receipt> {
    return this.decisions.run(defenceDecider, { type: 'NotifyMember', ...data }, context);
  }
}
