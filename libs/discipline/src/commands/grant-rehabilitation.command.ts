import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { effectDecider, type GrantRehabilitation as Decided } from '../domain/effect.decide.js';

/** The good name of a member is restored. */
export class GrantRehabilitation extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(GrantRehabilitation)
export class GrantRehabilitationHandler implements ICommandHandler<GrantRehabilitation> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: GrantRehabilitation): Promise<Receipt> {
    return this.decisions.run(effectDecider, { type: 'GrantRehabilitation', ...data }, context);
  }
}
