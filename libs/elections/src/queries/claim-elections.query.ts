import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import { prepared, type ClaimedTables, type ReadModels } from '#processing';
import type { CalledElection } from '../domain/election.js';
import { ELECTION_RECORD } from '../projections/election-record.projection.js';

/** Who was elected in each election, as the record says: what an auditor compares with the entries. */
export class ClaimElections extends Query<ClaimedTables> {}

@QueryHandler(ClaimElections)
export class ClaimElectionsHandler implements IQueryHandler<ClaimElections> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  async execute(): Promise<ClaimedTables> {
    const { number } = await this.readModels.waitFor(ELECTION_RECORD, undefined);
    const rows = prepared<[], { readonly election: string }>(
      this.readModels.reader(ELECTION_RECORD),
      'SELECT election FROM election ORDER BY election_id',
    ).all();
    // The column holds the state the projection folded.
    return { number, tables: { elections: rows.map(({ election }) => claimOf(JSON.parse(election) as CalledElection)) } };
  }
}

const claimOf = ({ call, status, list, result }: CalledElection): object => {
  const { electionId, assemblyId, date, body, seats } = call;
  const { elected = [], countHash = null, recordHash = null } = result ?? {};
  return { electionId, assemblyId, date, body, seats, status, ballotId: list?.ballotId ?? null, elected, countHash, recordHash };
};
