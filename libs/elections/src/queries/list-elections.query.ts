import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import type { ReadModels } from '#processing';
import { ELECTION_RECORD } from '../projections/election-record.projection.js';
import { electionsOf, type ElectionView } from './election-view.js';

export interface ElectionsAnswer {
  readonly items: readonly ElectionView[];
  readonly number: number;
  readonly stale: boolean;
}

/** The elections held at an assembly. */
export class ListElections extends Query<ElectionsAnswer> {
  constructor(
    readonly assemblyId: string,
    readonly minNumber?: number,
  ) {
    super();
  }
}

@QueryHandler(ListElections)
export class ListElectionsHandler implements IQueryHandler<ListElections> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  async execute({ assemblyId, minNumber }: ListElections): Promise<ElectionsAnswer> {
    const { number, stale } = await this.readModels.waitFor(ELECTION_RECORD, minNumber);
    return { items: electionsOf(this.readModels.reader(ELECTION_RECORD), assemblyId), number, stale };
  }
}
