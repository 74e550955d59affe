import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { mandateDecider, type LiftIncompatibility as Decided } from '../domain/mandate.decide.js';

/** A director has given an incompatible position up. */
export class LiftIncompatibility extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(LiftIncompatibility)
export class LiftIncompatibilityHandler implements ICommandHandler<LiftIncompatibility> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: LiftIncompatibility): Promise<Receipt> {
    return this.decisions.run(mandateDecider, { type: 'LiftIncompatibility', ...data }, context);
  }
}
