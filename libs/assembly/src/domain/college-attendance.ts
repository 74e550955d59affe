import { lookedUp, type RegisterFact } from '#kernel';
import type { PresenceOfCollege } from './assembly.events.js';
import type { AttendanceCount } from './attendance.js';
import { rightsPerCollege, type FrozenRoll } from './roll.js';

/** How many rights of each college are there, themselves or by proxy; a college nobody came from may be absent. */
export type CollegeAttendance = Readonly<Record<string, AttendanceCount>>;

export const COLLEGE_ATTENDANCE = 'assembly.collegeAttendance';

/** The attendance of each college as far as it has been recorded when the question is asked. */
export const collegeAttendanceOf = (assemblyId: string): RegisterFact<CollegeAttendance> =>
  lookedUp<CollegeAttendance>(COLLEGE_ATTENDANCE, { assemblyId });

/** Who is there of each college of a roll. */
export const presenceOfColleges = (roll: FrozenRoll, attendance: CollegeAttendance): readonly PresenceOfCollege[] =>
  Object.entries(rightsPerCollege(roll)).map(([college, members]) => {
    const { present, represented } = attendance[college] ?? { present: 0, represented: 0 };
    return { college, members, present, represented };
  });
