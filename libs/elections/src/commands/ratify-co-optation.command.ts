import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { mandateDecider, type RatifyCoOptation as Decided } from '../domain/mandate.decide.js';

/** The assembly ratifies a co-optation. */
export class RatifyCoOptation extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(RatifyCoOptation)
export class RatifyCoOptationHandler implements ICommandHandler<RatifyCoOptation> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: RatifyCoOptation): Promise<Receipt> {
    return this.decisions.run(mandateDecider, { type: 'RatifyCoOptation', ...data }, context);
  }
}
