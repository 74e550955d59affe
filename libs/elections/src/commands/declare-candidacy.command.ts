import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, FoldedStreams, LedgerCommand, type CommandContext, type Receipt, type Undated } from '#cqrs';
import { keptForDecision, Vault } from '#vault';
import { declareCandidacyDecider, type DeclareCandidacy as Decided } from '../domain/declare-candidacy.decide.js';
import { electionNotFound } from '../domain/election.errors.js';
import { electionFolding, electionStream } from '../domain/election.js';

/** A member stands for election, with a statement or without. */
export class DeclareCandidacy extends LedgerCommand<
  Omit<Undated<Decided>, 'type' | 'on' | 'statementDigest'> & {
    /** free text, kept in the vault: the entry holds its digest */
    readonly statement?: string;
  }
> {}

@CommandHandler(DeclareCandidacy)
export class DeclareCandidacyHandler implements ICommandHandler<DeclareCandidacy> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly streams: FoldedStreams,
    private readonly vault: Vault,
  ) {}

  /** @throws DomainError `ELECTION_NOT_FOUND`, and what declaring a candidacy may refuse */
  async execute({ data: { statement, ...data }, context }: DeclareCandidacy): Promise<Receipt> {
    const { state: election } = await this.streams.load(electionStream(data.electionId), electionFolding);
    if (election.status === 'unknown') throw electionNotFound(data.electionId);
    const declare = (statementDigest?: string) =>
      this.decisions.run(declareCandidacyDecider, { type: 'DeclareCandidacy', ...data, on: election.call.date, statementDigest }, context);
    // A rehearsal keeps nothing, and what it says of the candidacy does not depend on the statement.
    if (statement === undefined || context.dryRun) return declare();
    return this.withStatement(statement, data.memberId, context, declare);
  }

  /** The statement is in the vault before the entry that names it, and leaves it again when there will be no such entry. */
  private async withStatement(
    statement: string,
    memberId: string,
    { commandId }: CommandContext,
    declare: (digest: string | undefined) => Promise<Receipt>,
  ): Promise<Receipt> {
    const of = { kind: 'member', pseudonym: memberId };
    const kept = { name: 'statement', value: statement, commandId, context: 'elections', purpose: 'candidacy' };
    return keptForDecision(this.vault, [{ of, values: [kept] }], ([digest]) => declare(digest));
  }
}
