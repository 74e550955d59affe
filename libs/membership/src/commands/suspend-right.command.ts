import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import type { SuspendRight as Decided } from '../domain/membership.commands.js';
import { membershipDecider } from '../domain/membership.decide.js';

/** A right of a member rests for a time. */
export class SuspendRight extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(SuspendRight)
export class SuspendRightHandler implements ICommandHandler<SuspendRight> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: SuspendRight): Promise<Receipt> {
    return this.decisions.run(membershipDecider, { type: 'SuspendRight', ...data }, context);
  }
}
