import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { effectDecider, type ExpireSanction as Decided } from '../domain/effect.decide.js';

/** A measure counts no longer. */
export class ExpireSanction extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(ExpireSanction)
export class ExpireSanctionHandler implements ICommandHandler<ExpireSanction> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: ExpireSanction): Promise<Receipt> {
    return this.decisions.run(effectDecider, { type: 'ExpireSanction', ...data }, context);
  }
}
