import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import { PublicDocuments } from '#documents';
import type { ReadModels } from '#processing';
import { assemblyNotFound } from '../domain/assembly.errors.js';
import {
  announcedRow,
  assemblyRow,
  attendanceRow,
  ballotRows,
  bureauOf,
  participationRow,
  quorumRows,
  summaryOf,
} from './assembly-rows.js';
import type { AssemblyView, ResolutionView } from './assembly-view.js';
import { asConvened, resolutionRows } from './convocation-rows.js';
import { rollView } from './roll-rows.js';

/** One assembly, whole: agenda, roll, attendance, quorum, ballots with participation and proclaimed results. */
export class GetAssembly extends Query<AssemblyView> {
  constructor(
    readonly assemblyId: string,
    /** ledger number from a receipt: the answer holds at least that, or says it is stale */
    readonly minNumber?: number,
  ) {
    super();
  }
}

@QueryHandler(GetAssembly)
export class GetAssemblyHandler implements IQueryHandler<GetAssembly> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly documents: PublicDocuments,
  ) {}

  /** @throws DomainError `ASSEMBLY_NOT_FOUND` */
  async execute({ assemblyId, minNumber }: GetAssembly): Promise<AssemblyView> {
    const [record, tally] = await Promise.all([
      this.readModels.waitFor('assembly-record', minNumber),
      this.readModels.waitFor('tally', minNumber),
    ]);
    const database = this.readModels.reader('assembly-record');
    const row = assemblyRow(database, assemblyId);
    if (!row) throw assemblyNotFound(assemblyId);
    const tallies = this.readModels.reader('tally');
    const { placeDigest, agendaDigests, ...convened } = asConvened(database, row);
    const view = {
      ...summaryOf(row),
      ...convened,
      place: placeDigest === null ? null : await this.textOf(placeDigest),
      agenda: await Promise.all(agendaDigests.map((digest) => this.textOf(digest))),
      bureau: bureauOf(row),
      openedAt: row.opened_at,
      closedAt: row.closed_at,
      roll: rollView(database, row),
      announced: announcedRow(database, row),
      attendance: attendanceRow(database, assemblyId),
      quorums: quorumRows(database, assemblyId),
      ballots: ballotRows(database, assemblyId).map((ballot) => ({ ...ballot, ...participationRow(tallies, ballot) })),
      number: Math.min(record.number, tally.number),
      stale: record.stale || tally.stale,
    };
    return { ...view, resolutions: await Promise.all(resolutionRows(database, assemblyId).map((resolution) => this.withText(resolution))) };
  }

  private async withText(resolution: Omit<ResolutionView, 'text'>): Promise<ResolutionView> {
    return { ...resolution, text: await this.textOf(resolution.textDigest) };
  }

  private async textOf(digest: string): Promise<string> {
    return (await this.documents.get(digest)) ?? '';
  }
}
