import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { rulebookDecider, type AdoptRulebook as Decided } from '../domain/rulebook.decide.js';
import { RulebookRegister } from '../rulebook-register.js';

/** The cooperative adopts a rulebook. */
export class AdoptRulebook extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(AdoptRulebook)
export class AdoptRulebookHandler implements ICommandHandler<AdoptRulebook> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly register: RulebookRegister,
  ) {}

  async execute({ data, context }: AdoptRulebook): Promise<Receipt> {
    const receipt = await this.decisions.run(rulebookDecider, { type: 'AdoptRulebook', ...data }, context);
    this.register.forget();
    return receipt;
  }
}
