import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import type { AssignCategory as Decided } from '../domain/membership.commands.js';
import { membershipDecider } from '../domain/membership.decide.js';

/** A member passes to another category. */
export class AssignCategory extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(AssignCategory)
export class AssignCategoryHandler implements ICommandHandler<AssignCategory> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: AssignCategory): Promise<Receipt> {
    return this.decisions.run(membershipDecider, { type: 'AssignCategory', ...data }, context);
  }
}
