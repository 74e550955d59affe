import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { interimDecider, type DismissProceeding as Decided } from '../domain/interim.decide.js';

/** A case ends without a sanction. */
export class DismissProceeding extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(DismissProceeding)
export class DismissProceedingHandler implements ICommandHandler<DismissProceeding> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: DismissProceeding): Promise<Receipt> {
    return this.decisions.run(interimDecider, { type: 'DismissProceeding', ...data }, context);
  }
}
