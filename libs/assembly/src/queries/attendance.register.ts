import { DomainError } from '#kernel';
import type { EventStore } from '#event-store';
import type { ReadModels } from '#processing';
import type { AttendanceCount } from '../domain/attendance.js';
import { attendanceRow } from './assembly-rows.js';

/** How long to wait for the last check-ins to be counted, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Answers `assembly.attendance`: who is there according to everything recorded up to the question.
 * @throws DomainError `ATTENDANCE_NOT_READY` when the count has not caught up in time; the same command may be sent again
 */
export const attendanceRegister =
  (store: EventStore, readModels: ReadModels) =>
  async ({ assemblyId }: Readonly<Record<string, unknown>>): Promise<AttendanceCount> => {
    const head = await store.head();
    const { stale } = await readModels.waitFor('assembly-record', head?.number, PATIENCE);
    if (stale) throw new DomainError('ATTENDANCE_NOT_READY', { assemblyId: String(assemblyId) }, 'unavailable');
    return attendanceRow(readModels.reader('assembly-record'), String(assemblyId));
  };
