import { Inject } from '@nestjs/common';
import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { FoldedStreams, READ_MODELS } from '#cqrs';
import type { ReadModels } from '#processing';
import { assemblyNotFound, rollNotFrozen } from '../domain/assembly.errors.js';
import { linesOf, nextLine, rightsOn, rollFolding, rollStream } from '../domain/roll.js';
import { assemblyRow } from './assembly-rows.js';
import { sheetRow, type SheetRow } from './attendance-rows.js';
import type { AttendanceSheet, SheetStatus } from './attendance-view.js';
import { memberLabels, type MemberLabel } from './member-labels.js';

/** A stretch of the attendance sheet, in the order of the roll: who came, how, and who acts for whom. */
export class GetAttendanceSheet extends Query<AttendanceSheet> {
  constructor(
    readonly assemblyId: string,
    readonly stretch: {
      /** line to begin with, from 1 */
      readonly first: number;
      /** how many lines at most, 1 to 1,000 */
      readonly limit: number;
      readonly minNumber?: number;
    },
  ) {
    super();
  }
}

@QueryHandler(GetAttendanceSheet)
export class GetAttendanceSheetHandler implements IQueryHandler<GetAttendanceSheet> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly streams: FoldedStreams,
    private readonly queries: QueryBus,
  ) {}

  /** @throws DomainError `ASSEMBLY_NOT_FOUND`, `ROLL_NOT_FROZEN` */
  async execute({ assemblyId, stretch: { first, limit, minNumber } }: GetAttendanceSheet): Promise<AttendanceSheet> {
    const { state: roll } = await this.streams.load(rollStream(assemblyId), rollFolding);
    const { number, stale } = await this.readModels.waitFor('assembly-record', minNumber);
    const database = this.readModels.reader('assembly-record');
    const assembly = assemblyRow(database, assemblyId);
    if (!assembly) throw assemblyNotFound(assemblyId);
    if (roll.status !== 'frozen') throw rollNotFrozen(assemblyId);
    const lines = linesOf(roll, first, limit);
    // Read together, before anything is waited for: the stretch is true at one ledger number.
    const rows = lines.map(({ memberId }) => sheetRow(database, assemblyId, memberId));
    const holders = rows.flatMap((row) => row?.representedBy ?? []);
    const labelOf = await memberLabels(this.queries, [...lines.map(({ memberId }) => memberId), ...holders]);
    return {
      assemblyId,
      date: assembly.date,
      rights: rightsOn(roll),
      items: lines.map(({ line, memberId, college }, index) => ({
        line,
        memberId,
        ...labelOf(memberId),
        college: college ?? null,
        ...lineCells(rows[index], labelOf),
      })),
      nextFirst: first + limit < nextLine(roll) ? first + limit : null,
      number,
      stale,
    };
  }
}

const lineCells = (row: SheetRow | undefined, labelOf: (memberId: string) => MemberLabel) => {
  const { mode = null, deskId = null, arrivedAt = null, leftAt = null, representedBy = null } = row ?? {};
  const representedByNumber = representedBy === null ? null : labelOf(representedBy).memberNumber;
  return { participation: participationOf(row), mode, deskId, arrivedAt, leftAt, representedBy, representedByNumber };
};

const participationOf = (row: SheetRow | undefined): SheetStatus => {
  if (!row) return 'absent';
  if (row.mode !== null && row.leftAt === null) return row.mode === 'postal' ? 'postal' : 'present';
  if (row.represented === 1) return 'represented';
  return row.mode === null ? 'absent' : 'left';
};
