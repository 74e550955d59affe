import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import type { ReadModels } from '#processing';
import { ROSTER } from '../projections/roster.projection.js';
import { numberKeptFor } from './member-numbers.reads.js';

/** The numbers kept for persons, by their pseudonyms: a number is for ever, whatever day is asked about. */
export class GetMemberNumbers extends Query<ReadonlyMap<string, number>> {
  constructor(readonly memberIds: readonly string[]) {
    super();
  }
}

@QueryHandler(GetMemberNumbers)
export class GetMemberNumbersHandler implements IQueryHandler<GetMemberNumbers> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  execute({ memberIds }: GetMemberNumbers): Promise<ReadonlyMap<string, number>> {
    const database = this.readModels.reader(ROSTER);
    const kept = new Map<string, number>();
    for (const memberId of memberIds) {
      const memberNumber = numberKeptFor(database, memberId);
      if (memberNumber !== undefined) kept.set(memberId, memberNumber);
    }
    return Promise.resolve(kept);
  }
}
