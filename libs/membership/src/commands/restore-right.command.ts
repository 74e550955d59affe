import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import type { RestoreRight as Decided } from '../domain/membership.commands.js';
import { membershipDecider } from '../domain/membership.decide.js';

/** A right that rested is back. */
export class RestoreRight extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(RestoreRight)
export class RestoreRightHandler implements ICommandHandler<RestoreRight> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: RestoreRight): Promise<Receipt> {
    return this.decisions.run(membershipDecider, { type: 'RestoreRight', ...data }, context);
  }
}
