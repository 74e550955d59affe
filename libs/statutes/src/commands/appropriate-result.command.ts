import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { financialYearDecider, type AppropriateResult as Decided } from '../domain/financial-year.decide.js';

/** The assembly decides where the result of a year goes. */
export class AppropriateResult extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(AppropriateResult)
export class AppropriateResultHandler implements ICommandHandler<AppropriateResult> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: AppropriateResult): Promise<Receipt> {
    return this.decisions.run(financialYearDecider, { type: 'AppropriateResult', ...data }, context);
  }
}
