import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { openingDecider, type JoinIncident as Decided } from '../domain/opening.decide.js';

/** Another incident of the same member is judged in the same case. */
export class JoinIncident extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(JoinIncident)
export class JoinIncidentHandler implements ICommandHandler<JoinIncident> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: JoinIncident): Promise<Receipt> {
    return this.decisions.run(openingDecider, { type: 'JoinIncident', ...data }, context);
  }
}
