import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { proclaimElectionDecider, type ProclaimElection as Decided } from '../domain/election.proclaim.decide.js';

/** The chair proclaims who is elected. */
export class ProclaimElection extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(ProclaimElection)
export class ProclaimElectionHandler implements ICommandHandler<ProclaimElection> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: ProclaimElection): Promise<Receipt> {
    return this.decisions.run(proclaimElectionDecider, { type: 'ProclaimElection', ...data }, context);
  }
}
