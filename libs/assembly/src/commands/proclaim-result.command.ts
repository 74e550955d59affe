import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { proclaimResultDecider } from '../domain/ballot.proclaim.decide.js';
import type { ProclaimResult as Decided } from '../domain/ballot.proclaim.decide.js';

/** The chair proclaims what the voting on a resolution came to. */
export class ProclaimResult extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(ProclaimResult)
export class ProclaimResultHandler implements ICommandHandler<ProclaimResult> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: ProclaimResult): Promise<Receipt> {
    return this.decisions.run(proclaimResultDecider, { type: 'ProclaimResult', ...data }, context);
  }
}
