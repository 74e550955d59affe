import { lookedUp, streamName, type DomainEvent, type Folding, type RegisterFact } from '#kernel';

export type AttendanceMode = 'room' | 'remote' | 'postal';

export type CheckedIn = DomainEvent<'CheckedIn', { readonly assemblyId: string; readonly memberId: string; readonly mode: AttendanceMode }>;
export type CheckedOut = DomainEvent<'CheckedOut', { readonly assemblyId: string; readonly memberId: string }>;
export type AttendanceEvent = CheckedIn | CheckedOut;

/** How many rights of the roll are there, themselves or by proxy. */
export interface AttendanceCount {
  readonly present: number;
  readonly represented: number;
}

/** The attendance of an assembly as far as it has been recorded when the question is asked. */
export const attendanceOf = (assemblyId: string): RegisterFact<AttendanceCount> =>
  lookedUp<AttendanceCount>('assembly.attendance', { assemblyId });

export type Attendance = { readonly status: 'absent' } | { readonly status: 'present'; readonly mode: AttendanceMode };

export const attendanceStream = (assemblyId: string, memberId: string): string => streamName('attendance', assemblyId, memberId);

export const attendanceFolding: Folding<Attendance, AttendanceEvent> = {
  initialState: { status: 'absent' },
  evolve: (_attendance, event) => (event.type === 'CheckedIn' ? { status: 'present', mode: event.data.mode } : { status: 'absent' }),
};
