import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import { prepared, type ClaimedTables, type ReadModels } from '#processing';
import { groupedVoteRows } from './assembly-rows.js';
import { countHashOf } from './count-hash.js';

/** How many votes each ballot has, and the hash over them, as the tally counted them: what an auditor compares with the entries. */
export class ClaimTallies extends Query<ClaimedTables> {}

interface Row {
  readonly ballotId: string;
  readonly closed: 0 | 1;
  readonly votes: number;
  readonly late: number;
}

@QueryHandler(ClaimTallies)
export class ClaimTalliesHandler implements IQueryHandler<ClaimTallies> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  async execute(): Promise<ClaimedTables> {
    const { number } = await this.readModels.waitFor('tally', undefined);
    const database = this.readModels.reader('tally');
    const rows = prepared<[], Row>(
      database,
      'SELECT ballot_id AS ballotId, closed_number IS NOT NULL AS closed, votes, late FROM ballot ORDER BY ballot_id',
    ).all();
    const tallies = rows.map(({ ballotId, closed, votes, late }) => {
      const countHash = countHashOf(ballotId, groupedVoteRows(database, ballotId));
      return { ballotId, closed: closed === 1, votes, late, countHash };
    });
    return { number, tables: { tallies } };
  }
}
