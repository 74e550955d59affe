import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import type { ClaimedTables, ReadModels } from '#processing';
import { MANDATES } from '../projections/mandates.projection.js';
import { everySeat } from './seat-rows.js';

/** Who sits where, as far as is known: what an auditor compares with the entries. */
export class ClaimMandates extends Query<ClaimedTables> {}

@QueryHandler(ClaimMandates)
export class ClaimMandatesHandler implements IQueryHandler<ClaimMandates> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  async execute(): Promise<ClaimedTables> {
    const { number } = await this.readModels.waitFor(MANDATES, undefined);
    return { number, tables: { mandates: everySeat(this.readModels.reader(MANDATES)) } };
  }
}
