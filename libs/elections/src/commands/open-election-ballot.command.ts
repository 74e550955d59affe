import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OpenBallot } from '#assembly';
import { FoldedStreams, LedgerCommand, type Receipt } from '#cqrs';
import { electionNotFound } from '../domain/election.errors.js';
import { electionFolding, electionStream } from '../domain/election.js';

/** Voting on the candidates of an election begins: a ballot of the assembly, with the candidates as its choices. */
export class OpenElectionBallot extends LedgerCommand<{
  readonly electionId: string;
  readonly ballotId: string;
  readonly closesAt?: string;
}> {}

@CommandHandler(OpenElectionBallot)
export class OpenElectionBallotHandler implements ICommandHandler<OpenElectionBallot> {
  constructor(
    private readonly streams: FoldedStreams,
    private readonly commands: CommandBus,
  ) {}

  /** @throws DomainError `ELECTION_NOT_FOUND`, and what opening a ballot may refuse */
  async execute({ data: { electionId, ballotId, closesAt }, context }: OpenElectionBallot): Promise<Receipt> {
    const { state: election } = await this.streams.load(electionStream(electionId), electionFolding);
    if (election.status === 'unknown') throw electionNotFound(electionId);
    const { assemblyId, method, seats } = election.call;
    const choices = election.candidacies.map(({ candidate }) => String(candidate));
    const subject = { kind: 'election', electionId } as const;
    return this.commands.execute(
      new OpenBallot({ ballotId, assemblyId, subject, candidates: { method, choices, marks: seats }, closesAt }, context),
    );
  }
}
