import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, FoldedStreams, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { declareCandidacyDecider, type DeclareCandidacy as Decided } from '../domain/declare-candidacy.decide.js';
import { electionNotFound } from '../domain/election.errors.js';
import { electionFolding, electionStream } from '../domain/election.js';

/** A member stands for election. */
export class DeclareCandidacy extends LedgerCommand<Omit<Undated<Decided>, 'type' | 'on'>> {}

@CommandHandler(DeclareCandidacy)
export class DeclareCandidacyHandler implements ICommandHandler<DeclareCandidacy> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly streams: FoldedStreams,
  ) {}

  /** @throws DomainError `ELECTION_NOT_FOUND`, and what declaring a candidacy may refuse */
  async execute({ data, context }: DeclareCandidacy): Promise<Receipt> {
    const { state: election } = await this.streams.load(electionStream(data.electionId), electionFolding);
    if (election.status === 'unknown') throw electionNotFound(data.electionId);
    return this.decisions.run(declareCandidacyDecider, { type: 'DeclareCandidacy', ...data, on: election.call.date }, context);
  }
}
