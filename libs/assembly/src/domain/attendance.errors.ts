import { DomainError } from '#kernel';
import type { AttendanceMode } from './attendance.events.js';

/** Another desk was first, `none` when it was checked in without one. */
export const alreadyCheckedIn = (memberId: string, mode: AttendanceMode, deskId = 'none'): DomainError =>
  new DomainError('ALREADY_CHECKED_IN', { memberId, mode, deskId }, 'conflict');
