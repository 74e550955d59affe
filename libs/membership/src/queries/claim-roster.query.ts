import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import { prepared, type ClaimedTables, type ReadModels } from '#processing';
import { STILL_KNOWN } from '../domain/two-clocks.js';
import { ROSTER } from '../projections/roster.projection.js';

/** Everything the roster says of every day, as far as is known: what an auditor compares with the entries. */
export class ClaimRoster extends Query<ClaimedTables> {}

@QueryHandler(ClaimRoster)
export class ClaimRosterHandler implements IQueryHandler<ClaimRoster> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  async execute(): Promise<ClaimedTables> {
    const { number } = await this.readModels.waitFor(ROSTER, undefined);
    const roster = prepared<[number], object>(
      this.readModels.reader(ROSTER),
      `SELECT member_id AS memberId, member_number AS memberNumber, kind, category, college, representative_id AS representativeId, suspended,
              valid_from AS validFrom, valid_to AS validTo
         FROM roster WHERE known_to = ? ORDER BY member_id, valid_from`,
    ).iterate(STILL_KNOWN);
    return { number, tables: { roster } };
  }
}
