import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { canonicalJson } from '#kernel';
import { FoldedStreams } from '#cqrs';
import { ballotNotFound, ballotNotProclaimed, ballotOnPersons } from '../domain/ballot.errors.js';
import type { BallotOpened, PrioritiesProclaimed, ResultProclaimed } from '../domain/ballot.events.js';
import { ballotResult } from '../domain/ballot.result.js';
import { ballotStream } from '../domain/ballot.js';
import { countableFolding } from '../domain/countable-ballot.js';
import { prioritiesResult } from '../domain/priorities.result.js';
import type { BallotTally, GroupedVotes } from '../domain/tally.js';
import { RecountBallot } from './recount-ballot.query.js';

interface Compared<Figure> {
  readonly proclaimed: Figure;
  readonly recounted: Figure;
}

/** A ballot on a resolution counted again, beside what the chair proclaimed. */
export interface ResolutionRecount {
  readonly ballotId: string;
  /** the votes and everything that follows from them are the same */
  readonly agrees: boolean;
  readonly countHash: Compared<string>;
  /** of a ballot on a resolution; absent for priorities */
  readonly result?: Compared<ResultProclaimed['data']>;
  /** of a ballot that puts priorities in order */
  readonly priorities?: Compared<PrioritiesProclaimed['data']>;
  /** the votes the recount found, those that say the same together */
  readonly votes: readonly GroupedVotes[];
}

/** Counts a proclaimed ballot on a resolution again, from the entries of the ledger and under the rule it was opened with, and compares. */
export class RecountResolution extends Query<ResolutionRecount> {
  constructor(
    readonly assemblyId: string,
    readonly ballotId: string,
  ) {
    super();
  }
}

@QueryHandler(RecountResolution)
export class RecountResolutionHandler implements IQueryHandler<RecountResolution> {
  constructor(
    private readonly streams: FoldedStreams,
    private readonly queries: QueryBus,
  ) {}

  /** @throws DomainError `BALLOT_NOT_FOUND`, `BALLOT_NOT_PROCLAIMED`, `BALLOT_ON_PERSONS` for an election, which is counted again by itself */
  async execute({ assemblyId, ballotId }: RecountResolution): Promise<ResolutionRecount> {
    const { opened, proclaimed } = (await this.streams.load(ballotStream(ballotId), countableFolding)).state;
    if (!opened || opened.assemblyId !== assemblyId) throw ballotNotFound(ballotId);
    if (opened.subject.kind === 'election') throw ballotOnPersons(ballotId);
    if (!proclaimed) throw ballotNotProclaimed(ballotId);
    const tally = await this.queries.execute(new RecountBallot(ballotId));
    const countHash = { proclaimed: proclaimed.countHash, recounted: tally.countHash };
    const compared = comparedWith(proclaimed, opened, tally);
    return { ballotId, agrees: agree(compared), countHash, ...compared, votes: tally.votes };
  }
}

type Outcomes = Pick<ResolutionRecount, 'result' | 'priorities'>;

const comparedWith = (
  proclaimed: ResultProclaimed['data'] | PrioritiesProclaimed['data'],
  opened: BallotOpened['data'],
  tally: BallotTally,
): Outcomes => {
  const { ballotId, assemblyId } = opened;
  const of = { ballotId, assemblyId, countHash: tally.countHash };
  if ('places' in proclaimed) {
    const order = prioritiesResult(opened, tally);
    return order ? { priorities: { proclaimed, recounted: { ...of, ...order } } } : {};
  }
  const result = ballotResult(opened, tally);
  return result ? { result: { proclaimed, recounted: { ...of, ...result } } } : {};
};

const agree = ({ result, priorities }: Outcomes): boolean => {
  const both = result ?? priorities;
  return both !== undefined && canonicalJson(both.proclaimed) === canonicalJson(both.recounted);
};
