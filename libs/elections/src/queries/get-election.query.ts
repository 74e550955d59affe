import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import type { ReadModels } from '#processing';
import { electionNotFound } from '../domain/election.errors.js';
import { ELECTION_RECORD } from '../projections/election-record.projection.js';
import { electionNamed, type ElectionView } from './election-view.js';

export interface ElectionAnswer extends ElectionView {
  readonly number: number;
  readonly stale: boolean;
}

/** One election: call, candidacies, list, lot, and what was proclaimed. */
export class GetElection extends Query<ElectionAnswer> {
  constructor(
    readonly electionId: string,
    readonly minNumber?: number,
  ) {
    super();
  }
}

@QueryHandler(GetElection)
export class GetElectionHandler implements IQueryHandler<GetElection> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  /** @throws DomainError `ELECTION_NOT_FOUND` */
  async execute({ electionId, minNumber }: GetElection): Promise<ElectionAnswer> {
    const { number, stale } = await this.readModels.waitFor(ELECTION_RECORD, minNumber);
    const election = electionNamed(this.readModels.reader(ELECTION_RECORD), electionId);
    if (!election) throw electionNotFound(electionId);
    return { ...election, number, stale };
  }
}
