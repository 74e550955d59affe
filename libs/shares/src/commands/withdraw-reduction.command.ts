import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { capitalDecider, type WithdrawReduction as Decided } from '../domain/capital.decide.js';

/** A claim that was taken back asks for nothing any more. */
export class WithdrawReduction extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(WithdrawReduction)
export class WithdrawReductionHandler implements ICommandHandler<WithdrawReduction> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: WithdrawReduction): Promise<Receipt> {
    return this.decisions.run(capitalDecider, { type: 'WithdrawReduction', ...data }, context);
  }
}
