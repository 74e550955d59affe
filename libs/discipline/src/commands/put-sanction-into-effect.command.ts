import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { effectDecider, type PutSanctionIntoEffect as Decided } from '../domain/effect.decide.js';

/** A measure counts, because nobody may appeal any more. */
export class PutSanctionIntoEffect extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(PutSanctionIntoEffect)
export class PutSanctionIntoEffectHandler implements ICommandHandler<PutSanctionIntoEffect> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: PutSanctionIntoEffect): Promise<Receipt> {
    return this.decisions.run(effectDecider, { type: 'PutSanctionIntoEffect', ...data }, context);
  }
}
