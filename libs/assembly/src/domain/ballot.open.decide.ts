import { DomainError, stateOf, type Decider, type FactsOf } from '#kernel';
import { RULEBOOK_STREAM, rulebookFolding } from '#statutes/domain';
import { assemblyNotFound, assemblyNotOpen, rollNotFrozen } from './assembly.errors.js';
import { assemblyFolding, assemblyStream } from './assembly.js';
import { attendanceOf } from './attendance.js';
import type { OpenBallot } from './ballot.commands.js';
import { ballotAlreadyOpened } from './ballot.errors.js';
import type { BallotEvent, BallotOpened } from './ballot.events.js';
import { ballotFolding, ballotStream, type Ballot } from './ballot.js';
import { collegeAttendanceOf } from './college-attendance.js';
import { questionPut } from './ballot.question.js';
import { rulesOf } from './pinned-rules.js';
import { postalVotesOn } from './postal-vote.js';
import { rightsOn, rollFolding, rollStream } from './roll.js';

const facts = ({ assemblyId, subject }: OpenBallot) => ({
  assembly: stateOf(assemblyFolding, assemblyStream(assemblyId)),
  rulebook: stateOf(rulebookFolding, RULEBOOK_STREAM),
  roll: stateOf(rollFolding, rollStream(assemblyId)),
  attendance: attendanceOf(assemblyId),
  attendanceOfColleges: collegeAttendanceOf(assemblyId),
  postalVotes: postalVotesOn(assemblyId, subject.kind === 'resolution' ? subject.resolutionId : ''),
});

type Facts = FactsOf<ReturnType<typeof facts>>;

export const openBallot = (
  command: OpenBallot,
  ballot: Ballot,
  { assembly, rulebook, roll, attendance, attendanceOfColleges, postalVotes }: Facts,
): readonly BallotEvent[] => {
  const { ballotId, assemblyId, subject, closesAt, at } = command;
  if (ballot.status !== 'unknown') throw ballotAlreadyOpened(ballotId);
  if (assembly.status === 'unknown') throw assemblyNotFound(assemblyId);
  if (assembly.status !== 'open') throw assemblyNotOpen(assemblyId);
  if (roll.status !== 'frozen') throw rollNotFrozen(assemblyId);
  if (closesAt !== undefined && closesAt <= at) throw new DomainError('CLOSING_IN_THE_PAST', { closesAt }, 'invalid');
  const rules = rulesOf(rulebook, assembly);
  const { present, represented } = attendance;
  const { votesMayBeReplaced } = rules.ballots;
  const data: BallotOpened['data'] = {
    ballotId,
    assemblyId,
    subject,
    ...questionPut(command, { assembly, rules, roll, attendanceOfColleges, postalVotes }),
    votesMayBeReplaced,
    rollCount: rightsOn(roll),
    rollCorrections: roll.corrections?.length,
    present,
    represented,
    closesAt,
  };
  return [{ type: 'BallotOpened', data }];
};

export const openBallotDecider: Decider<OpenBallot, Ballot, BallotEvent, ReturnType<typeof facts>> = {
  ...ballotFolding,
  stream: ({ ballotId }) => ballotStream(ballotId),
  facts,
  rulebookVersion: ({ assembly }) => (assembly.status === 'unknown' ? undefined : assembly.convocation.rulebookVersion),
  decide: openBallot,
};
