import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { FoldedStreams } from '#cqrs';
import { Vault } from '#vault';
import { statementNotFound } from '../domain/election.errors.js';
import { electionFolding, electionStream } from '../domain/election.js';
import { statementDigestIn } from '../domain/statement.js';

export interface CandidateStatement {
  readonly electionId: string;
  readonly candidate: number;
  /** null when she made none, and once it is erased */
  readonly statement: string | null;
  /** instant of its erasure (GDPR, art. 17); null while it is kept */
  readonly erasedAt: string | null;
}

/** What a candidate says for herself. */
export class GetStatement extends Query<CandidateStatement> {
  constructor(
    readonly electionId: string,
    readonly candidate: number,
  ) {
    super();
  }
}

@QueryHandler(GetStatement)
export class GetStatementHandler implements IQueryHandler<GetStatement> {
  constructor(
    private readonly streams: FoldedStreams,
    private readonly vault: Vault,
  ) {}

  /** @throws DomainError `ELECTION_NOT_FOUND`, `CANDIDACY_NOT_FOUND`, `STATEMENT_NOT_FOUND` */
  async execute({ electionId, candidate }: GetStatement): Promise<CandidateStatement> {
    const { state: election } = await this.streams.load(electionStream(electionId), electionFolding);
    const digest = statementDigestIn(election, electionId, candidate);
    if (digest === undefined) return { electionId, candidate, statement: null, erasedAt: null };
    const kept = await this.vault.read(digest);
    switch (kept.status) {
      case 'held':
        return { electionId, candidate, statement: kept.value, erasedAt: null };
      case 'erased':
        return { electionId, candidate, statement: null, erasedAt: kept.erasedAt };
      case 'unknown':
        throw statementNotFound(candidate);
    }
  }
}
