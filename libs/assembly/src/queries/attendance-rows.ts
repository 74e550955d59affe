import type { Database } from 'better-sqlite3';
import { prepared } from '#processing';
import type { AttendanceMode } from '../domain/attendance.events.js';
import { represents } from '../projections/proxy-table.js';
import type { DeskCount } from './attendance-view.js';

export interface AttendeeRow {
  readonly memberId: string;
  readonly mode: AttendanceMode;
  readonly deskId: string | null;
  readonly arrivedAt: string;
}

const attendee = `SELECT attendance.member_id AS memberId, attendance.mode AS mode, attendance.desk_id AS deskId, arrived_at AS arrivedAt
  FROM attendance JOIN check_in USING (assembly_id, member_id, check_in)`;

/** Who is there, by id, from after one on. */
export const attendeeRows = (database: Database, assemblyId: string, afterMember: string, limit: number): readonly AttendeeRow[] =>
  prepared<[string, string, number], AttendeeRow>(
    database,
    `${attendee} WHERE attendance.assembly_id = ? AND attendance.member_id > ? ORDER BY attendance.member_id LIMIT ?`,
  ).all(assemblyId, afterMember, limit);

export const attendeeRow = (database: Database, assemblyId: string, memberId: string): AttendeeRow | undefined =>
  prepared<[string, string], AttendeeRow>(database, `${attendee} WHERE attendance.assembly_id = ? AND attendance.member_id = ?`).get(
    assemblyId,
    memberId,
  );

/** How many each desk checked in who are there now. */
export const deskCounts = (database: Database, assemblyId: string): readonly DeskCount[] =>
  prepared<[string], DeskCount>(
    database,
    `SELECT desk_id AS deskId, sum(mode = 'room') AS room, sum(mode = 'remote') AS remote, sum(mode = 'postal') AS postal
      FROM attendance WHERE assembly_id = ? GROUP BY desk_id ORDER BY desk_id`,
  ).all(assemblyId);

export interface SheetRow {
  readonly mode: AttendanceMode | null;
  readonly deskId: string | null;
  readonly arrivedAt: string | null;
  readonly leftAt: string | null;
  /** 1 while she is represented */
  readonly represented: 0 | 1;
  readonly representedBy: string | null;
}

/** What the sheet says of one member: her last check-in that was not retracted, and who acts for her. */
export const sheetRow = (database: Database, assemblyId: string, memberId: string): SheetRow | undefined =>
  prepared<[{ readonly assembly: string; readonly member: string }], SheetRow>(
    database,
    `SELECT mode, desk_id AS deskId, arrived_at AS arrivedAt, ended_at AS leftAt, proxy.status IS NOT NULL AS represented,
        proxy.holder_id AS representedBy
      FROM (SELECT 1) AS line
        LEFT JOIN (SELECT * FROM check_in WHERE assembly_id = $assembly AND member_id = $member AND ended IS NOT 'retracted'
          ORDER BY check_in DESC LIMIT 1) AS last ON TRUE
        LEFT JOIN proxy ON proxy.assembly_id = $assembly AND proxy.grantor_id = $member AND ${represents}`,
  ).get({ assembly: assemblyId, member: memberId });
