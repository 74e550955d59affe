import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { callElectionDecider, type CallElection as Decided } from '../domain/call-election.decide.js';

/** An election is called at an assembly. */
export class CallElection extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(CallElection)
export class CallElectionHandler implements ICommandHandler<CallElection> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: CallElection): Promise<Receipt> {
    return this.decisions.run(callElectionDecider, { type: 'CallElection', ...data }, context);
  }
}
