import { stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { assemblyClosed, assemblyNotFound, rollNotFrozen } from './assembly.errors.js';
import { assemblyFolding, assemblyStream } from './assembly.js';
import { attendanceFolding, attendanceStream, type Attendance, type AttendanceEvent, type AttendanceMode } from './attendance.js';
import { notOnRoll } from './vote.errors.js';
import { lineOfMember, rollFolding, rollStream } from './roll.js';

export interface CheckIn extends DomainCommand<'CheckIn'> {
  readonly assemblyId: string;
  readonly memberId: string;
  readonly mode: AttendanceMode;
}

export interface CheckOut extends DomainCommand<'CheckOut'> {
  readonly assemblyId: string;
  readonly memberId: string;
}

export type AttendanceCommand = CheckIn | CheckOut;

const facts = ({ assemblyId }: AttendanceCommand) => ({
  assembly: stateOf(assemblyFolding, assemblyStream(assemblyId)),
  roll: stateOf(rollFolding, rollStream(assemblyId)),
});

type Facts = FactsOf<ReturnType<typeof facts>>;

const checkIn = (
  { assemblyId, memberId, mode }: CheckIn,
  attendance: Attendance,
  { assembly, roll }: Facts,
): readonly AttendanceEvent[] => {
  if (assembly.status === 'unknown') throw assemblyNotFound(assemblyId);
  if (assembly.status === 'closed') throw assemblyClosed(assemblyId);
  if (roll.status !== 'frozen') throw rollNotFrozen(assemblyId);
  if (lineOfMember(roll, memberId) === undefined) throw notOnRoll(memberId);
  if (attendance.status === 'present' && attendance.mode === mode) return [];
  return [{ type: 'CheckedIn', data: { assemblyId, memberId, mode } }];
};

const checkOut = ({ assemblyId, memberId }: CheckOut, attendance: Attendance): readonly AttendanceEvent[] =>
  attendance.status === 'absent' ? [] : [{ type: 'CheckedOut', data: { assemblyId, memberId } }];

export const attendanceDecider: Decider<AttendanceCommand, Attendance, AttendanceEvent, ReturnType<typeof facts>> = {
  ...attendanceFolding,
  stream: ({ assemblyId, memberId }) => attendanceStream(assemblyId, memberId),
  facts,
  decide: (command, attendance, known) =>
    command.type === 'CheckIn' ? checkIn(command, attendance, known) : checkOut(command, attendance),
};
