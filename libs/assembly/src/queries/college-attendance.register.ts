import { DomainError } from '#kernel';
import type { FoldedStreams } from '#cqrs';
import type { EventStore } from '#event-store';
import type { ReadModels } from '#processing';
import type { CollegeAttendance } from '../domain/college-attendance.js';
import { collegeOfLine, lineOfMember, rollFolding, rollStream, type FrozenRoll } from '../domain/roll.js';
import { presentMembers } from './assembly-rows.js';
import { representedMembers } from './proxy-rows.js';

/** How long to wait for the last check-ins to be counted, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Answers `assembly.collegeAttendance`: who is there of each college of the roll, according to everything recorded up to the question.
 * @throws DomainError `ATTENDANCE_NOT_READY` when the count has not caught up in time; the same command may be sent again
 */
export const collegeAttendanceRegister =
  (streams: FoldedStreams, store: EventStore, readModels: ReadModels) =>
  async ({ assemblyId: asked }: Readonly<Record<string, unknown>>): Promise<CollegeAttendance> => {
    const assemblyId = String(asked);
    const { state: roll } = await streams.load(rollStream(assemblyId), rollFolding);
    if (roll.status !== 'frozen' || Object.keys(roll.frozen.perCollege).length === 0) return {};
    const head = await store.head();
    const { stale } = await readModels.waitFor('assembly-record', head?.number, PATIENCE);
    if (stale) throw new DomainError('ATTENDANCE_NOT_READY', { assemblyId }, 'unavailable');
    const database = readModels.reader('assembly-record');
    const present = countedByCollege(roll, presentMembers(database, assemblyId));
    const represented = countedByCollege(roll, representedMembers(database, assemblyId));
    const colleges = [...new Set([...present.keys(), ...represented.keys()])];
    return Object.fromEntries(
      colleges.map((college) => [college, { present: present.get(college) ?? 0, represented: represented.get(college) ?? 0 }]),
    );
  };

const countedByCollege = (roll: FrozenRoll, memberIds: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const memberId of memberIds) {
    const line = lineOfMember(roll, memberId);
    const college = line === undefined ? undefined : collegeOfLine(roll, line);
    if (college !== undefined) counts.set(college, (counts.get(college) ?? 0) + 1);
  }
  return counts;
};
