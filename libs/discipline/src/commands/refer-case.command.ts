import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { boardDecider, type ReferCase as Decided } from '../domain/board.decide.js';

/** The board leaves a case to the assembly. */
export class ReferCase extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(ReferCase)
export class ReferCaseHandler implements ICommandHandler<ReferCase> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: ReferCase): Promise<Receipt> {
    return this.decisions.run(boardDecider, { type: 'ReferCase', ...data }, context);
  }
}
