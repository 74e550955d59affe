import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { mandateDecider, type ReinstateMandate as Decided } from '../domain/mandate.decide.js';

/** The end of a mandate is taken back. */
export class ReinstateMandate extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(ReinstateMandate)
export class ReinstateMandateHandler implements ICommandHandler<ReinstateMandate> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: ReinstateMandate): Promise<Receipt> {
    return this.decisions.run(mandateDecider, { type: 'ReinstateMandate', ...data }, context);
  }
}
