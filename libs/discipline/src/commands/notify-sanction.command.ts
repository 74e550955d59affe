import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { effectDecider, type NotifySanction as Decided } from '../domain/effect.decide.js';

/** The member is told of a measure, and until when she may appeal. */
export class NotifySanction extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(NotifySanction)
export class NotifySanctionHandler implements ICommandHandler<NotifySanction> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: NotifySanction): Promise<Receipt> {
    return this.decisions.run(effectDecider, { type: 'NotifySanction', ...data }, context);
  }
}
