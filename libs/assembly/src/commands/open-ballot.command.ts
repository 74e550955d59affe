import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { openBallotDecider } from '../domain/ballot.open.decide.js';
import type { OpenBallot as Decided } from '../domain/ballot.open.decide.js';

/** Voting on a question begins. */
export class OpenBallot extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(OpenBallot)
export class OpenBallotHandler implements ICommandHandler<OpenBallot> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: OpenBallot): Promise<Receipt> {
    return this.decisions.run(openBallotDecider, { type: 'OpenBallot', ...data }, context);
  }
}
