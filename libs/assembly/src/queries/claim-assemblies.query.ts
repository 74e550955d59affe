import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import { prepared, type ClaimedTables, type ReadModels } from '#processing';
import { assemblyRow, attendanceRow, ballotView, bureauOf, quorumRows, summaryOf, type BallotRow } from './assembly-rows.js';
import { asConvened, resolutionRows } from './convocation-rows.js';
import { rollView } from './roll-rows.js';

/** Everything the record of assemblies says, as far as is known: what an auditor compares with the entries. */
export class ClaimAssemblies extends Query<ClaimedTables> {}

@QueryHandler(ClaimAssemblies)
export class ClaimAssembliesHandler implements IQueryHandler<ClaimAssemblies> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  async execute(): Promise<ClaimedTables> {
    const { number } = await this.readModels.waitFor('assembly-record', undefined);
    const database = this.readModels.reader('assembly-record');
    const ids = prepared<[], { readonly id: string }>(database, 'SELECT assembly_id AS id FROM assembly ORDER BY assembly_id').all();
    const assemblies = ids.flatMap(({ id }) => {
      const row = assemblyRow(database, id);
      if (!row) return [];
      const { present } = attendanceRow(database, id);
      const [agenda, quorums] = [resolutionRows(database, id), quorumRows(database, id)];
      const held = { bureau: bureauOf(row), roll: rollView(database, row), present, agenda, quorums };
      return [{ ...summaryOf(row), ...asConvened(database, row), ...held }];
    });
    const results = prepared<[], BallotRow>(database, 'SELECT * FROM ballot ORDER BY ballot_id').all().map(resultOf);
    return { number, tables: { assemblies, results } };
  }
}

const resultOf = (row: BallotRow): object => {
  const { ballotId, opened, status, result, priorities } = ballotView(row);
  const { assemblyId, subject, mode, method } = opened;
  const subjectId = subject.kind === 'resolution' ? subject.resolutionId : subject.electionId;
  const about = { ballotId, assemblyId, subjectId, mode, method, status };
  const proclaimed = result ?? priorities;
  if (proclaimed === null) return { ...about, result: null };
  const { ballotId: _ofThisBallot, assemblyId: _ofThisAssembly, ...verdict } = proclaimed;
  return { ...about, result: verdict };
};
