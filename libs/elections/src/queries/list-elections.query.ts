import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import { prepared, type ReadModels } from '#processing';
import type { ElectionCalled, ElectionProclaimed } from '../domain/election.events.js';

export interface ElectionView {
  readonly called: ElectionCalled['data'];
  readonly candidacies: readonly { readonly candidate: number; readonly memberId: string }[];
  readonly proclaimed: ElectionProclaimed['data'] | null;
}

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
    const { number, stale } = await this.readModels.waitFor('election-record', minNumber);
    const database = this.readModels.reader('election-record');
    const candidacies = prepared<[string], { candidate: number; memberId: string }>(
      database,
      'SELECT candidate, member_id AS memberId FROM candidacy WHERE election_id = ? ORDER BY candidate',
    );
    const items = prepared<[string], { election_id: string; called: string; proclaimed: string | null }>(
      database,
      'SELECT election_id, called, proclaimed FROM election WHERE assembly_id = ? ORDER BY first_number',
    )
      .all(assemblyId)
      .map(({ election_id, called, proclaimed }) => ({
        // Both columns hold the JSON of these events, written by the projection.
        called: JSON.parse(called) as ElectionCalled['data'],
        candidacies: candidacies.all(election_id),
        proclaimed: proclaimed === null ? null : (JSON.parse(proclaimed) as ElectionProclaimed['data']),
      }));
    return { items, number, stale };
  }
}
