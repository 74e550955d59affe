import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { closeBallotDecider } from '../domain/ballot.close.decide.js';
import type { CloseBallot as Decided } from '../domain/ballot.close.decide.js';

/** Voting ends: what the ledger holds before this entry counts. */
export class CloseBallot extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(CloseBallot)
export class CloseBallotHandler implements ICommandHandler<CloseBallot> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: CloseBallot): Promise<Receipt> {
    return this.decisions.run(closeBallotDecider, { type: 'CloseBallot', ...data }, context);
  }
}
