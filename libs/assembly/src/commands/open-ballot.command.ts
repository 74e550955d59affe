import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import type { OpenBallot as Decided } from '../domain/ballot.commands.js';
import { openBallotDecider } from '../domain/ballot.open.decide.js';
import { PostalVotes } from './postal-votes.js';

/** Voting on a question begins. What came by post is cast at once, so that nobody uses the same right again. */
export class OpenBallot extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(OpenBallot)
export class OpenBallotHandler implements ICommandHandler<OpenBallot> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly postalVotes: PostalVotes,
  ) {}

  async execute({ data, context }: OpenBallot): Promise<Receipt> {
    const receipt = await this.decisions.run(openBallotDecider, { type: 'OpenBallot', ...data }, context);
    const { ballotId, assemblyId, subject, mode = 'open', priorities } = data;
    if (subject.kind === 'resolution' && mode === 'open' && !priorities && !context.dryRun)
      await this.postalVotes.cast({ assemblyId, ballotId, resolutionId: subject.resolutionId }, context);
    return receipt;
  }
}
