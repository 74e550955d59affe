import { stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { assemblyClosed, assemblyNotFound, rollNotFrozen } from './assembly.errors.js';
import { assemblyFolding, assemblyStream } from './assembly.js';
import { alreadyCheckedIn } from './attendance.errors.js';
import type { AttendanceEvent, AttendanceMode, RetractionGround } from './attendance.events.js';
import { attendanceFolding, attendanceStream, type Attendance } from './attendance.js';
import { notOnRoll } from './vote.errors.js';
import { lineOfMember, rollFolding, rollStream } from './roll.js';

interface AboutMember {
  readonly assemblyId: string;
  readonly memberId: string;
}

interface AtDesk extends AboutMember {
  /** desk at which it is done */
  readonly deskId?: string;
}

export interface CheckIn extends DomainCommand<'CheckIn'>, AtDesk {
  readonly mode: AttendanceMode;
}

export interface CheckOut extends DomainCommand<'CheckOut'>, AboutMember {}

export interface RetractCheckIn extends DomainCommand<'RetractCheckIn'>, AtDesk {
  readonly ground: RetractionGround;
}

export type AttendanceCommand = CheckIn | CheckOut | RetractCheckIn;

const facts = ({ assemblyId }: AttendanceCommand) => ({
  assembly: stateOf(assemblyFolding, assemblyStream(assemblyId)),
  roll: stateOf(rollFolding, rollStream(assemblyId)),
});

type Facts = FactsOf<ReturnType<typeof facts>>;

/** Of two desks that check the same person in at the same instant one is told: the store lets only one of them be first. */
const checkIn = (
  { assemblyId, memberId, mode, deskId }: CheckIn,
  attendance: Attendance,
  { assembly, roll }: Facts,
): readonly AttendanceEvent[] => {
  if (assembly.status === 'unknown') throw assemblyNotFound(assemblyId);
  if (assembly.status === 'closed') throw assemblyClosed(assemblyId);
  if (roll.status !== 'frozen') throw rollNotFrozen(assemblyId);
  if (lineOfMember(roll, memberId) === undefined) throw notOnRoll(memberId);
  if (attendance.status === 'present' && attendance.mode === mode) {
    if (deskId === undefined || deskId === attendance.deskId) return [];
    throw alreadyCheckedIn(memberId, mode, attendance.deskId);
  }
  return [{ type: 'CheckedIn', data: { assemblyId, memberId, mode, deskId } }];
};

const checkOut = ({ assemblyId, memberId }: CheckOut, attendance: Attendance): readonly AttendanceEvent[] =>
  attendance.status === 'absent' ? [] : [{ type: 'CheckedOut', data: { assemblyId, memberId } }];

/** Until the end of the assembly: the sheet that was signed by then is not rewritten. */
const retract = (
  { assemblyId, memberId, deskId, ground }: RetractCheckIn,
  attendance: Attendance,
  { assembly }: Facts,
): readonly AttendanceEvent[] => {
  if (attendance.status === 'absent') return [];
  if (assembly.status === 'closed') throw assemblyClosed(assemblyId);
  return [{ type: 'CheckInRetracted', data: { assemblyId, memberId, deskId, ground } }];
};

export const attendanceDecider: Decider<AttendanceCommand, Attendance, AttendanceEvent, ReturnType<typeof facts>> = {
  ...attendanceFolding,
  stream: ({ assemblyId, memberId }) => attendanceStream(assemblyId, memberId),
  facts,
  decide: (command, attendance, known) => {
    switch (command.type) {
      case 'CheckIn':
        return checkIn(command, attendance, known);
      case 'CheckOut':
        return checkOut(command, attendance);
      case 'RetractCheckIn':
        return retract(command, attendance, known);
    }
  },
};
