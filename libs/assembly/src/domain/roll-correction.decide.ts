import { DomainError, stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { membershipFolding, memberStream, memberUnknown } from '#membership/domain';
import { assemblyClosed, assemblyNotFound, rollNotFrozen } from './assembly.errors.js';
import { assemblyFolding, assemblyStream } from './assembly.js';
import { attendanceFolding, attendanceStream } from './attendance.js';
import { proxyFolding, proxyStream } from './proxy.js';
import { alreadyOnRoll, memberIsCounted } from './roll.errors.js';
import type { RollCorrected, RollEvent } from './roll.events.js';
import { collegeOfLine, lineOfMember, nextLine, rightsPerCollege, rollFolding, rollStream, type FrozenRoll, type Roll } from './roll.js';
import { notOnRoll } from './vote.errors.js';

export interface CorrectRoll extends DomainCommand<'CorrectRoll'> {
  readonly assemblyId: string;
  readonly memberId: string;
  readonly change: RollCorrected['data']['change'];
  /** of a line that is added, where the roll has colleges */
  readonly college?: string;
  readonly ground: RollCorrected['data']['ground'];
  /** the board, the bureau or a court decided it */
  readonly decisionRef: string;
}

const facts = ({ assemblyId, memberId }: CorrectRoll) => ({
  assembly: stateOf(assemblyFolding, assemblyStream(assemblyId)),
  membership: stateOf(membershipFolding, memberStream(memberId)),
  attendance: stateOf(attendanceFolding, attendanceStream(assemblyId, memberId)),
  proxy: stateOf(proxyFolding, proxyStream(assemblyId, memberId)),
});

type Facts = FactsOf<ReturnType<typeof facts>>;

const correctRoll = (command: CorrectRoll, roll: Roll, known: Facts): readonly RollEvent[] => {
  const { assemblyId } = command;
  if (known.assembly.status === 'unknown') throw assemblyNotFound(assemblyId);
  if (roll.status !== 'frozen') throw rollNotFrozen(assemblyId);
  if (wasSaid(command, roll)) return [];
  if (known.assembly.status === 'closed') throw assemblyClosed(assemblyId);
  return command.change === 'added' ? add(command, roll, known) : strike(command, roll, known);
};

/** The last correction about somebody says where she stands; the same one again changes nothing. */
const wasSaid = ({ memberId, change, ground }: CorrectRoll, { corrections = [] }: FrozenRoll): boolean => {
  const last = corrections.findLast((correction) => correction.memberId === memberId);
  return last?.change === change && last.ground === ground;
};

const add = ({ assemblyId, memberId, college, ground }: CorrectRoll, roll: FrozenRoll, { membership }: Facts): readonly RollEvent[] => {
  if (membership.status === 'unknown') throw memberUnknown(memberId);
  if (lineOfMember(roll, memberId) !== undefined) throw alreadyOnRoll(memberId);
  const colleges = Object.keys(rightsPerCollege(roll));
  const fits = college === undefined ? colleges.length === 0 : colleges.includes(college);
  if (!fits) throw new DomainError('COLLEGE_NOT_ON_ROLL', { college: college ?? '', colleges }, 'invalid');
  return [{ type: 'RollCorrected', data: { assemblyId, change: 'added', line: nextLine(roll), memberId, college, ground } }];
};

const strike = ({ assemblyId, memberId, ground }: CorrectRoll, roll: FrozenRoll, { attendance, proxy }: Facts): readonly RollEvent[] => {
  const line = lineOfMember(roll, memberId);
  if (line === undefined) throw notOnRoll(memberId);
  // What is counted for the quorum is taken out of it first, by an entry of its own.
  if (attendance.status === 'present') throw memberIsCounted(memberId, 'present');
  if (proxy.status === 'given') throw memberIsCounted(memberId, 'represented');
  return [{ type: 'RollCorrected', data: { assemblyId, change: 'struck', line, memberId, college: collegeOfLine(roll, line), ground } }];
};

/** A frozen roll is corrected by name and for a reason, until the assembly is over (guarded by `roll-{assemblyId}`). */
export const rollCorrectionDecider: Decider<CorrectRoll, Roll, RollEvent, ReturnType<typeof facts>> = {
  ...rollFolding,
  stream: ({ assemblyId }) => rollStream(assemblyId),
  facts,
  decide: correctRoll,
};
