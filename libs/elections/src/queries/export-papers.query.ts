import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DomainError } from '#kernel';
import { ballotFolding, ballotStream, paperFormOf, RecountBallot } from '#assembly';
import { writeBlt, type Candidate } from '#counting';
import { FoldedStreams } from '#cqrs';
import { electionOf, judgmentsIn, YES_NO_WORDS, type CountQuestion } from '../domain/count-votes.js';
import { questionOf } from '../domain/election-count.js';
import { electionNotFound } from '../domain/election.errors.js';
import { electionFolding, electionStream, type CalledElection } from '../domain/election.js';
import { sha256Digest } from './sha256.register.js';

/** Papers as any other program reads them: BLT for marks and rankings, a table of judgments where each candidate was judged. */
export interface ExportedPapers {
  readonly format: 'blt' | 'csv';
  readonly text: string;
}

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
    return papersIn({ ...question, candidates: numbered(question.candidates, election) });
  }
}

const numbered = (candidates: readonly Candidate[], { candidacies }: CalledElection): readonly Candidate[] =>
  candidates.map((candidate) => ({ ...candidate, name: String(candidacies[candidate.n - 1]?.memberNumber ?? candidate.n) }));

const papersIn = (question: CountQuestion): ExportedPapers => {
  const { counting } = question.call;
  if (paperFormOf(counting.method) !== 'judgment') return { format: 'blt', text: writeBlt(electionOf(question)) };
  const words = counting.method === 'majority-judgment' ? counting.grades : YES_NO_WORDS;
  const { tallies } = judgmentsIn(question, words);
  const rows = question.candidates.map(({ n, name }) => [name, ...(tallies[n - 1] ?? [])]);
  return { format: 'csv', text: [['candidate', ...words], ...rows].map((row) => `${row.join(',')}\n`).join('') };
};
