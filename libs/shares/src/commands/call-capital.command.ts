import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import type { CallCapital as Decided } from '../domain/shares.commands.js';
import { sharesDecider } from '../domain/shares.decide.js';

/** A further part of a subscription is asked for. */
export class CallCapital extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(CallCapital)
export class CallCapitalHandler implements ICommandHandler<CallCapital> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: CallCapital): Promise<Receipt> {
    return this.decisions.run(sharesDecider, { type: 'CallCapital', ...data }, context);
  }
}
