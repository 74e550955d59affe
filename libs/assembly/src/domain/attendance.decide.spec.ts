import { story } from '../../../../test/support/decider-story.js';
import { ADA, anAssembly, aRoll, ASSEMBLY, BEN, rulebookWith } from '../../../../test/support/assembly-builders.js';
import { plainCooperativeRules } from '#statutes/domain';
import { attendanceDecider } from './attendance.decide.js';
import type { AttendanceEvent } from './attendance.events.js';
import { quorumDecider } from './quorum.decide.js';

const facts = { assembly: anAssembly(), roll: aRoll(ADA) };
const inRoom: AttendanceEvent = { type: 'CheckedIn', data: { assemblyId: ASSEMBLY, memberId: ADA, mode: 'room' } };
const out: AttendanceEvent = { type: 'CheckedOut', data: { assemblyId: ASSEMBLY, memberId: ADA } };
const checkIn = { type: 'CheckIn', assemblyId: ASSEMBLY, memberId: ADA, mode: 'room' } as const;

describe('the attendance sheet', () => {
  it('is signed once, and again after leaving', () => {
    story(attendanceDecider).knowing(facts).when(checkIn).then([inRoom]);
    story(attendanceDecider).knowing(facts).given([inRoom]).when(checkIn).thenNothingHappens();
    story(attendanceDecider).knowing(facts).given([inRoom, out]).when(checkIn).then([inRoom]);
  });

  it('shows who goes on from elsewhere', () => {
    story(attendanceDecider)
      .knowing(facts)
      .given([inRoom])
      .when({ ...checkIn, mode: 'remote' })
      .then([{ ...inRoom, data: { ...inRoom.data, mode: 'remote' } }]);
  });

  it('is for those on the roll of an assembly that is not over', () => {
    story(attendanceDecider)
      .knowing(facts)
      .when({ ...checkIn, memberId: BEN })
      .thenRefuses('NOT_ON_ROLL');
    story(attendanceDecider)
      .knowing({ ...facts, roll: { status: 'none', parts: [] } })
      .when(checkIn)
      .thenRefuses('ROLL_NOT_FROZEN');
    story(attendanceDecider)
      .knowing({ ...facts, assembly: anAssembly('closed') })
      .when(checkIn)
      .thenRefuses('ASSEMBLY_CLOSED');
    story(attendanceDecider)
      .knowing({ ...facts, assembly: { status: 'unknown' } })
      .when(checkIn)
      .thenRefuses('ASSEMBLY_NOT_FOUND');
  });

  it('names the desk, and tells another desk who was first', () => {
    const atDoor: AttendanceEvent = { ...inRoom, data: { ...inRoom.data, mode: 'room', deskId: 'door-1' } };
    story(attendanceDecider)
      .knowing(facts)
      .when({ ...checkIn, deskId: 'door-1' })
      .then([atDoor]);
    story(attendanceDecider)
      .knowing(facts)
      .given([atDoor])
      .when({ ...checkIn, deskId: 'door-1' })
      .thenNothingHappens();
    story(attendanceDecider)
      .knowing(facts)
      .given([atDoor])
      .when({ ...checkIn, deskId: 'door-2' })
      .thenRefuses('ALREADY_CHECKED_IN');
  });

  it('is left once', () => {
    const checkOut = { type: 'CheckOut', assemblyId: ASSEMBLY, memberId: ADA } as const;
    story(attendanceDecider).knowing(facts).given([inRoom]).when(checkOut).then([out]);
    story(attendanceDecider).knowing(facts).when(checkOut).thenNothingHappens();
  });
});

describe('a check-in that was a mistake', () => {
  const remote: AttendanceEvent = { type: 'CheckedIn', data: { assemblyId: ASSEMBLY, memberId: ADA, mode: 'remote' } };
  const undone: AttendanceEvent = {
    type: 'CheckInRetracted',
    data: { assemblyId: ASSEMBLY, memberId: ADA, ground: 'wrongPerson' },
  };
  const undo = { type: 'RetractCheckIn', assemblyId: ASSEMBLY, memberId: ADA, ground: 'wrongPerson' } as const;

  it('is undone by an entry, once', () => {
    story(attendanceDecider).knowing(facts).given([inRoom]).when(undo).then([undone]);
    story(attendanceDecider).knowing(facts).given([inRoom, undone]).when(undo).thenNothingHappens();
  });

  it('gives way to the check-in it took the place of', () => {
    story(attendanceDecider).knowing(facts).given([inRoom, remote, undone]).when(checkIn).thenNothingHappens();
    story(attendanceDecider).knowing(facts).given([inRoom, remote, undone]).when(undo).then([undone]);
    story(attendanceDecider).knowing(facts).given([inRoom, out, remote, undone]).when(checkIn).then([inRoom]);
  });

  it('stays on the sheet once the assembly is over', () => {
    story(attendanceDecider)
      .knowing({ ...facts, assembly: anAssembly('closed') })
      .given([inRoom])
      .when(undo)
      .thenRefuses('ASSEMBLY_CLOSED');
  });
});

describe('the quorum', () => {
  const half = { firstCall: '1/2', secondCall: '0' };
  const known = {
    attendanceOfColleges: {},
    rulebook: rulebookWith({ quorums: { ...plainCooperativeRules.quorums, ordinary: half } }),
    roll: aRoll(ADA, BEN, 'c', 'd', 'e'),
    attendance: { present: 2, represented: 0 },
  };
  const convened = {
    type: 'AssemblyConvened',
    data: { assemblyId: ASSEMBLY, kind: 'ordinary', date: '2026-06-18', noticeSentOn: '2026-06-01', call: 1, rulebookVersion: 1 },
  } as const;
  const opened = { type: 'AssemblyOpened', data: { assemblyId: ASSEMBLY, bureau: [] } } as const;
  const note = { type: 'NoteQuorum', assemblyId: ASSEMBLY, kind: 'ordinary' } as const;
  const noted = {
    assemblyId: ASSEMBLY,
    kind: 'ordinary',
    call: 1,
    members: 5,
    present: 2,
    represented: 0,
    required: 3,
    reached: false,
  } as const;

  it('is an exact part of the roll: half of five is three', () => {
    story(quorumDecider)
      .knowing(known)
      .given([convened, opened])
      .when(note)
      .then([{ type: 'QuorumNoted', data: noted }]);
    story(quorumDecider)
      .knowing({ ...known, attendance: { present: 2, represented: 1 } })
      .given([convened, opened])
      .when(note)
      .then([{ type: 'QuorumNoted', data: { ...noted, represented: 1, reached: true } }]);
  });

  it('has its own rule on a second call', () => {
    const secondCall = { ...convened, data: { ...convened.data, call: 2 } } as const;
    story(quorumDecider)
      .knowing(known)
      .given([secondCall, opened])
      .when(note)
      .then([{ type: 'QuorumNoted', data: { ...noted, call: 2, required: 0, reached: true } }]);
  });

  it('is noted at an open assembly', () => {
    story(quorumDecider).knowing(known).given([convened]).when(note).thenRefuses('ASSEMBLY_NOT_OPEN');
    story(quorumDecider).knowing(known).when(note).thenRefuses('ASSEMBLY_NOT_FOUND');
  });
});
