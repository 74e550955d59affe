import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { capitalDecider, type ReleaseReductions as Decided } from '../domain/capital.decide.js';

/** New capital came in, or the board decided: claims that wait have their turn. */
export class ReleaseReductions extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(ReleaseReductions)
export class ReleaseReductionsHandler implements ICommandHandler<ReleaseReductions> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: ReleaseReductions): Promise<Receipt> {
    return this.decisions.run(capitalDecider, { type: 'ReleaseReductions', ...data }, context);
  }
}
