import { DomainError } from '#kernel';
import { collegeVoteRulesOf, postalVoteRulesOf, priorityPointsOf, type ResolutionKind, type Rules } from '#statutes/domain';
import type { Convened } from './assembly.js';
import type { OpenBallot } from './ballot.commands.js';
import {
  classUnknown,
  countedByName,
  personsByPaperOnly,
  postalVotesWait,
  prioritiesInvalid,
  rightsWithoutCollege,
} from './ballot.errors.js';
import type { BallotMode, BallotOpened } from './ballot.events.js';
import { presenceOfColleges, type CollegeAttendance } from './college-attendance.js';
import { rightsOn, rightsPerCollege, type FrozenRoll } from './roll.js';
import { toBeDecided } from './to-be-decided.js';

/** What a ballot asks, and how it is decided: all that the rulebook and the agenda say of it. */
type Question = Omit<
  BallotOpened['data'],
  'ballotId' | 'assemblyId' | 'subject' | 'votesMayBeReplaced' | 'rollCount' | 'rollCorrections' | 'present' | 'represented' | 'closesAt'
>;

/** What a voter may answer to a resolution. A null vote exists on paper only. */
const ANSWERS = ['for', 'against', 'abstain', 'blank'] as const;

/** What hands are raised for. */
const HANDS = ['for', 'against', 'abstain'] as const;

interface Context {
  readonly assembly: Convened;
  readonly rules: Rules;
  readonly roll: FrozenRoll;
  readonly attendanceOfColleges: CollegeAttendance;
  /** forms received by post that answer the resolution */
  readonly postalVotes: number;
}

/**
 * @throws DomainError `RESOLUTION_NOT_FOUND`, `RESOLUTION_WITHDRAWN`, `RESOLUTION_OF_FIRST_CALL`, `COUNTED_BY_NAME` for hands where votes are
 *   ranked or counted by college, `POSTAL_VOTES_WAIT` for hands where votes came by post, `PRIORITIES_INVALID`, `RIGHTS_WITHOUT_COLLEGE`
 *   {rights}, `CLASS_UNKNOWN` {college}, `MAJORITY_BASE_UNKNOWN` for a class whose majority is one of those present;
 *   `PERSONS_BY_PAPER_ONLY`, `NO_CANDIDATE`
 */
export const questionPut = (command: OpenBallot, context: Context): Question => {
  const { subject, mode = 'open', priorities } = command;
  if (subject.kind === 'election') return onPersons(command, context);
  const resolution = toBeDecided(subject.resolutionId, context.assembly);
  if (mode === 'showOfHands' && context.postalVotes > 0) throw postalVotesWait(context.postalVotes);
  const question = priorities ? onPriorities(priorities, context.rules) : onResolution(command, resolution.kind, context);
  if (mode === 'showOfHands' && (priorities || question.membersOfColleges)) throw countedByName(command.ballotId);
  return { mode, ...question, ...quorumAt(resolution.kind, context) };
};

type Asked = Omit<Question, 'mode' | 'quorum' | 'presenceOfColleges'>;

const onResolution = ({ mode, classVotes }: OpenBallot, kind: ResolutionKind, context: Context): Asked => {
  const rule = context.rules.majorities[kind];
  return {
    method: 'majority',
    choices: mode === 'showOfHands' ? HANDS : ANSWERS,
    marks: 1,
    rule,
    ...byCollege(classVotes ?? [], rule.base, context),
    ...(postalVoteRulesOf(context.rules).mayBeReplaced ? { postalVotesMayBeReplaced: true } : {}),
  };
};

/** How votes are counted by college, where the colleges weigh or one is asked apart. */
const byCollege = (
  classVotes: readonly string[],
  base: string,
  { rules, roll }: Context,
): Pick<Asked, 'weighting' | 'classVotes' | 'membersOfColleges'> => {
  const { colleges } = rules;
  const { scheme, withoutVotes } = collegeVoteRulesOf(rules);
  const weigh = colleges.length > 0 && scheme === 'weighted';
  if (!weigh && classVotes.length === 0) return {};
  const rights = rightsPerCollege(roll);
  const membersOfColleges = Object.fromEntries(colleges.map(({ college }) => [college, rights[college] ?? 0]));
  const placed = Object.values(membersOfColleges).reduce((sum, members) => sum + members, 0);
  // Whose college nobody knows would have a vote that weighs nothing.
  if (weigh && placed < rightsOn(roll)) throw rightsWithoutCollege(rightsOn(roll) - placed);
  for (const [place, college] of classVotes.entries())
    if ((membersOfColleges[college] ?? 0) === 0 || classVotes.indexOf(college) !== place) throw classUnknown(college);
  // Who is there is counted by head, and not by class.
  if (classVotes.length > 0 && base === 'presentOrRepresented') throw new DomainError('MAJORITY_BASE_UNKNOWN', { base }, 'invalid');
  return {
    ...(weigh ? { weighting: { colleges, withoutVotes } } : {}),
    ...(classVotes.length > 0 ? { classVotes } : {}),
    membersOfColleges,
  };
};

/** A code that can stand on a paper: it holds none of the signs that share a rank or leave one empty. */
const PRIORITY = /^[A-Za-z][A-Za-z0-9-]{0,39}$/;

const onPriorities = (choices: readonly string[], rules: Rules): Asked => {
  const wrong = choices.find((choice, place) => !PRIORITY.test(choice) || choices.indexOf(choice) !== place);
  if (choices.length < 2 || wrong !== undefined) throw prioritiesInvalid(wrong ?? '');
  return { method: 'points', choices, marks: choices.length, points: priorityPointsOf(rules) };
};

const onPersons = ({ ballotId, candidates }: OpenBallot, context: Context): Question => {
  const mode: BallotMode = candidates?.mode ?? 'open';
  if (mode === 'open' && !context.rules.ballots.personsByOpenBallot) throw personsByPaperOnly(ballotId);
  if (!candidates || candidates.choices.length === 0) throw new DomainError('NO_CANDIDATE', { ballotId });
  return { ...candidates, mode, ...quorumAt('ordinary', context) };
};

const quorumAt = (
  kind: ResolutionKind,
  { assembly: { convocation }, rules: { quorums }, roll, attendanceOfColleges }: Context,
): Pick<Question, 'quorum' | 'presenceOfColleges'> => {
  const { firstCall, secondCall, perCollege = false } = quorums[kind];
  const quorum = convocation.call === 1 ? firstCall : secondCall;
  return perCollege ? { quorum, presenceOfColleges: presenceOfColleges(roll, attendanceOfColleges) } : { quorum };
};
