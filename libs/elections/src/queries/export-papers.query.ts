import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DomainError } from '#kernel';
import { ballotFolding, ballotStream, RecountBallot } from '#assembly';
import type { Candidate } from '#counting';
import { FoldedStreams } from '#cqrs';
import { questionOf } from '../domain/election-count.js';
import { electionNotFound } from '../domain/election.errors.js';
import { electionFolding, electionStream, type CalledElection } from '../domain/election.js';
import { exportedPapers, type ExportedPapers } from '../domain/exported-papers.js';
import { sha256Digest } from './sha256.register.js';

/** The papers of a closed ballot on candidates, taken from the entries of the ledger. Candidates bear their member numbers. */
export class ExportPapers extends Query<ExportedPapers> {
  constructor(readonly electionId: string) {
    super();
  }
}

@QueryHandler(ExportPapers)
export class ExportPapersHandler implements IQueryHandler<ExportPapers> {
  constructor(
    private readonly streams: FoldedStreams,
    private readonly queries: QueryBus,
  ) {}

  /** @throws DomainError `ELECTION_NOT_FOUND`, `BALLOT_NOT_FOUND`, `BALLOT_NOT_CLOSED`, `PAPER_COUNT_MISSING` */
  async execute({ electionId }: ExportPapers): Promise<ExportedPapers> {
    const { state: election } = await this.streams.load(electionStream(electionId), electionFolding);
    if (election.status === 'unknown') throw electionNotFound(electionId);
    const ballotId = election.list?.ballotId ?? '';
    const { state: ballot } = await this.streams.load(ballotStream(ballotId), ballotFolding);
    if (ballot.status === 'unknown') throw new DomainError('BALLOT_NOT_FOUND', { ballotId }, 'notFound');
    const { votes } = await this.queries.execute(new RecountBallot(ballotId));
    const question = questionOf(election, ballot.opened, { votes }, sha256Digest);
    return exportedPapers({ ...question, candidates: numbered(question.candidates, election) });
  }
}

const numbered = (candidates: readonly Candidate[], { candidacies }: CalledElection): readonly Candidate[] =>
  candidates.map((candidate) => ({ ...candidate, name: String(candidacies[candidate.n - 1]?.memberNumber ?? candidate.n) }));
