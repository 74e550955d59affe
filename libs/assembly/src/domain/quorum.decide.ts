import { stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { quorumOf } from '#counting';
import { RULEBOOK_STREAM, rulebookFolding, type ResolutionKind } from '#statutes/domain';
import { assemblyNotFound, assemblyNotOpen, rollNotFrozen } from './assembly.errors.js';
import type { AssemblyEvent, PresenceOfCollege, QuorumOfCollege } from './assembly.events.js';
import { assemblyFolding, assemblyStream, type Assembly } from './assembly.js';
import { attendanceOf } from './attendance.js';
import { collegeAttendanceOf, presenceOfColleges } from './college-attendance.js';
import { rulesOf } from './pinned-rules.js';
import { rightsOn, rollFolding, rollStream } from './roll.js';

export interface NoteQuorum extends DomainCommand<'NoteQuorum'> {
  readonly assemblyId: string;
  readonly kind: ResolutionKind;
}

const facts = ({ assemblyId }: NoteQuorum) => ({
  rulebook: stateOf(rulebookFolding, RULEBOOK_STREAM),
  roll: stateOf(rollFolding, rollStream(assemblyId)),
  attendance: attendanceOf(assemblyId),
  attendanceOfColleges: collegeAttendanceOf(assemblyId),
});

type Facts = FactsOf<ReturnType<typeof facts>>;

export const noteQuorum = (
  { assemblyId, kind }: NoteQuorum,
  assembly: Assembly,
  { rulebook, roll, attendance, attendanceOfColleges }: Facts,
): readonly AssemblyEvent[] => {
  if (assembly.status === 'unknown') throw assemblyNotFound(assemblyId);
  if (assembly.status !== 'open') throw assemblyNotOpen(assemblyId);
  if (roll.status !== 'frozen') throw rollNotFrozen(assemblyId);
  const { call } = assembly.convocation;
  const { firstCall, secondCall, perCollege = false } = rulesOf(rulebook, assembly).quorums[kind];
  const fraction = call === 1 ? firstCall : secondCall;
  const members = rightsOn(roll);
  const { present, represented } = attendance;
  const whole = quorumOf({ base: 'allMembers', fraction }, members, present + represented);
  const colleges = perCollege ? presenceOfColleges(roll, attendanceOfColleges).map(quorumOfCollege(fraction)) : undefined;
  const reached = whole.reached && (colleges ?? []).every((college) => college.reached);
  const { required } = whole;
  return [{ type: 'QuorumNoted', data: { assemblyId, kind, call, members, present, represented, required, reached, colleges } }];
};

const quorumOfCollege =
  (fraction: string) =>
  (presence: PresenceOfCollege): QuorumOfCollege => ({
    ...presence,
    ...quorumOf({ base: 'allMembers', fraction }, presence.members, presence.present + presence.represented),
  });

export const quorumDecider: Decider<NoteQuorum, Assembly, AssemblyEvent, ReturnType<typeof facts>> = {
  ...assemblyFolding,
  stream: ({ assemblyId }) => assemblyStream(assemblyId),
  facts,
  decide: noteQuorum,
};
