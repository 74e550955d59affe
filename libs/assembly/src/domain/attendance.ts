import { lookedUp, streamName, type Folding, type RegisterFact } from '#kernel';
import type { AttendanceEvent, AttendanceMode } from './attendance.events.js';

/** How many rights of the roll are there, themselves or by proxy. */
export interface AttendanceCount {
  readonly present: number;
  readonly represented: number;
}

/** The attendance of an assembly as far as it has been recorded when the question is asked. */
export const attendanceOf = (assemblyId: string): RegisterFact<AttendanceCount> =>
  lookedUp<AttendanceCount>('assembly.attendance', { assemblyId });

export interface Present {
  readonly status: 'present';
  readonly mode: AttendanceMode;
  readonly deskId?: string;
  /** what this check-in took the place of, and what counts again once it is retracted */
  readonly before?: Present;
}

export type Attendance = { readonly status: 'absent' } | Present;

export const attendanceStream = (assemblyId: string, memberId: string): string => streamName('attendance', assemblyId, memberId);

export const attendanceFolding: Folding<Attendance, AttendanceEvent> = {
  initialState: { status: 'absent' },
  evolve: (attendance, { type, data }) => {
    switch (type) {
      case 'CheckedIn':
        return { status: 'present', mode: data.mode, ...at(data.deskId), ...(attendance.status === 'present' && { before: attendance }) };
      case 'CheckedOut':
        return { status: 'absent' };
      case 'CheckInRetracted':
        return attendance.status === 'present' && attendance.before ? attendance.before : { status: 'absent' };
    }
  },
};

const at = (deskId: string | undefined): { readonly deskId?: string } => (deskId === undefined ? {} : { deskId });
