import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { rulebookDecider, type AdoptRulebook as Decided } from '../domain/rulebook.decide.js';

/** The cooperative adopts a rulebook. */
export class AdoptRulebook extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(AdoptRulebook)
export class AdoptRulebookHandler implements ICommandHandler<AdoptRulebook> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: AdoptRulebook): Promise<Receipt> {
    return this.decisions.run(rulebookDecider, { type: 'AdoptRulebook', ...data }, context);
  }
}
