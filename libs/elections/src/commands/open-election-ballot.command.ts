import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OpenBallot, type BallotMode } from '#assembly';
import { DecisionRunner, FoldedStreams, followingCommandId, LedgerCommand, type Receipt } from '#cqrs';
import { electionNotFound } from '../domain/election.errors.js';
import { electionFolding, electionStream, type CalledElection } from '../domain/election.js';
import { listCandidatesDecider } from '../domain/list-candidates.decide.js';
import { paperOf } from '../domain/paper-of.js';

/** Voting on the candidates of an election begins: the list is closed, and a ballot of the assembly opened with the candidates as its choices. */
export class OpenElectionBallot extends LedgerCommand<{
  readonly electionId: string;
  readonly ballotId: string;
  /** `open` when absent, where the rulebook allows it */
  readonly mode?: BallotMode;
  /** drawn in public, where the rulebook has the order of the paper drawn */
  readonly seed?: string;
  readonly closesAt?: string;
}> {}

@CommandHandler(OpenElectionBallot)
export class OpenElectionBallotHandler implements ICommandHandler<OpenElectionBallot> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly streams: FoldedStreams,
    private readonly commands: CommandBus,
  ) {}

  /** @throws DomainError `ELECTION_NOT_FOUND`, what closing the list may refuse, and what opening a ballot may refuse */
  async execute({ data: { electionId, ballotId, mode, seed, closesAt }, context }: OpenElectionBallot): Promise<Receipt> {
    const { assemblyId } = (await this.election(electionId)).call;
    const listing = { ...context, commandId: followingCommandId(context.commandId, 'list'), expectedRevision: undefined };
    const listed = await this.decisions.run(
      listCandidatesDecider,
      { type: 'ListCandidates', electionId, assemblyId, ballotId, seed },
      listing,
    );
    if (context.dryRun && listed.dryRun?.length) return listed;
    const { call, list } = await this.election(electionId);
    const candidates = { mode, ...paperOf(call, list?.order ?? []) };
    const subject = { kind: 'election', electionId } as const;
    return this.commands.execute(new OpenBallot({ ballotId, assemblyId, subject, candidates, closesAt }, context));
  }

  private async election(electionId: string): Promise<CalledElection> {
    const { state: election } = await this.streams.load(electionStream(electionId), electionFolding);
    if (election.status === 'unknown') throw electionNotFound(electionId);
    return election;
  }
}
