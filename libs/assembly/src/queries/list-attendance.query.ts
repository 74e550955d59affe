import { Inject } from '@nestjs/common';
import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import type { ReadModels } from '#processing';
import { attendeeRows, deskCounts } from './attendance-rows.js';
import type { AttendancePage, DeskCount, HeadCount } from './attendance-view.js';
import { attendanceRow } from './assembly-rows.js';
import { memberLabels } from './member-labels.js';

export interface AttendancePageRequest {
  /** how many at most, 1 to 200 */
  readonly limit: number;
  readonly cursor?: string;
  readonly minNumber?: number;
}

/** Who is there now, and how many each desk checked in. */
export class ListAttendance extends Query<AttendancePage> {
  constructor(
    readonly assemblyId: string,
    readonly page: AttendancePageRequest,
  ) {
    super();
  }
}

@QueryHandler(ListAttendance)
export class ListAttendanceHandler implements IQueryHandler<ListAttendance> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly queries: QueryBus,
  ) {}

  async execute({ assemblyId, page: { limit, cursor = '', minNumber } }: ListAttendance): Promise<AttendancePage> {
    const { number, stale } = await this.readModels.waitFor('assembly-record', minNumber);
    const database = this.readModels.reader('assembly-record');
    const rows = attendeeRows(database, assemblyId, cursor, limit + 1);
    const desks = deskCounts(database, assemblyId);
    const { present, represented } = attendanceRow(database, assemblyId);
    const shown = rows.slice(0, limit);
    const labelOf = await memberLabels(
      this.queries,
      shown.map(({ memberId }) => memberId),
    );
    return {
      count: { ...together(desks), present, represented },
      desks,
      items: shown.map((row) => ({ ...row, ...labelOf(row.memberId) })),
      nextCursor: rows.length > limit ? (shown.at(-1)?.memberId ?? null) : null,
      number,
      stale,
    };
  }
}

const together = (desks: readonly DeskCount[]): HeadCount => ({
  room: desks.reduce((sum, { room }) => sum + room, 0),
  remote: desks.reduce((sum, { remote }) => sum + remote, 0),
  postal: desks.reduce((sum, { postal }) => sum + postal, 0),
});
