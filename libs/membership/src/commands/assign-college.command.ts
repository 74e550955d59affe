import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import type { AssignCollege as Decided } from '../domain/membership.commands.js';
import { membershipDecider } from '../domain/membership.decide.js';

/** A member passes to another college. */
export class AssignCollege extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(AssignCollege)
export class AssignCollegeHandler implements ICommandHandler<AssignCollege> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: AssignCollege): Promise<Receipt> {
    return this.decisions.run(membershipDecider, { type: 'AssignCollege', ...data }, context);
  }
}
