import { lookedUp, type RegisterFact } from '#kernel';
import type { AttendanceCount } from './attendance.js';

/** How many rights of each college are there, themselves or by proxy; a college nobody came from may be absent. */
export type CollegeAttendance = Readonly<Record<string, AttendanceCount>>;

export const COLLEGE_ATTENDANCE = 'assembly.collegeAttendance';

/** The attendance of each college as far as it has been recorded when the question is asked. */
export const collegeAttendanceOf = (assemblyId: string): RegisterFact<CollegeAttendance> =>
  lookedUp<CollegeAttendance>(COLLEGE_ATTENDANCE, { assemblyId });
