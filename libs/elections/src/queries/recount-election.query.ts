import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DomainError } from '#kernel';
import { ballotFolding, ballotStream, RecountBallot } from '#assembly';
import type { CountRecord } from '#counting';
import { FoldedStreams } from '#cqrs';
import { countVotes } from '../domain/count-votes.js';
import { questionOf, recordHashOf } from '../domain/election-count.js';
import { electionNotFound, electionNotProclaimed } from '../domain/election.errors.js';
import { electionFolding, electionStream } from '../domain/election.js';
import { sha256Digest } from './sha256.register.js';

/** One figure as it was proclaimed, and as it comes out now. */
export interface Compared<Figure> {
  readonly proclaimed: Figure;
  readonly recounted: Figure;
}

export interface ElectionRecount {
  readonly electionId: string;
  readonly ballotId: string;
  /** the votes and the record are the same, to the last digit */
  readonly agrees: boolean;
  readonly countHash: Compared<string>;
  readonly recordHash: Compared<string>;
  readonly elected: Compared<readonly number[]>;
  /** the record of the recount */
  readonly record: CountRecord;
}

/** Counts a proclaimed election again, from the entries of the ledger, and compares. */
export class RecountElection extends Query<ElectionRecount> {
  constructor(readonly electionId: string) {
    super();
  }
}

@QueryHandler(RecountElection)
export class RecountElectionHandler implements IQueryHandler<RecountElection> {
  constructor(
    private readonly streams: FoldedStreams,
    private readonly queries: QueryBus,
  ) {}

  /** @throws DomainError `ELECTION_NOT_FOUND`, `ELECTION_NOT_PROCLAIMED` */
  async execute({ electionId }: RecountElection): Promise<ElectionRecount> {
    const { state: election } = await this.streams.load(electionStream(electionId), electionFolding);
    if (election.status === 'unknown') throw electionNotFound(electionId);
    if (!election.result) throw electionNotProclaimed(electionId);
    const { ballotId, ...proclaimed } = election.result;
    const { state: ballot } = await this.streams.load(ballotStream(ballotId), ballotFolding);
    if (ballot.status === 'unknown') throw new DomainError('BALLOT_NOT_FOUND', { ballotId }, 'notFound');
    const { votes, countHash } = await this.queries.execute(new RecountBallot(ballotId));
    const record = countVotes(questionOf(election, ballot.opened, { votes }, sha256Digest));
    const recordHash = recordHashOf(record, sha256Digest);
    return {
      electionId,
      ballotId,
      agrees: countHash === proclaimed.countHash && recordHash === proclaimed.recordHash,
      countHash: { proclaimed: proclaimed.countHash, recounted: countHash },
      recordHash: { proclaimed: proclaimed.recordHash, recounted: recordHash },
      elected: { proclaimed: proclaimed.record.elected, recounted: record.elected },
      record,
    };
  }
}
