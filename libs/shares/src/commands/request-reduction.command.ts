import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { capitalDecider, type RequestReduction as Decided } from '../domain/capital.decide.js';

/** A claim asks for its part of the capital. */
export class RequestReduction extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(RequestReduction)
export class RequestReductionHandler implements ICommandHandler<RequestReduction> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: RequestReduction): Promise<Receipt> {
    return this.decisions.run(capitalDecider, { type: 'RequestReduction', ...data }, context);
  }
}
