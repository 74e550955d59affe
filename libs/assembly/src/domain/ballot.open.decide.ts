import { DomainError, stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { RULEBOOK_STREAM, rulebookFolding, type ResolutionKind, type Rules } from '#statutes/domain';
import { assemblyNotFound, assemblyNotOpen, resolutionNotFound, rollNotFrozen } from './assembly.errors.js';
import { assemblyFolding, assemblyStream, type Convened } from './assembly.js';
import { attendanceOf } from './attendance.js';
import { ballotAlreadyOpened, personsByPaperOnly } from './ballot.errors.js';
import type { BallotEvent, BallotMethod, BallotMode, BallotOpened, BallotSubject } from './ballot.events.js';
import { ballotFolding, ballotStream, type Ballot } from './ballot.js';
import { rulesOf } from './pinned-rules.js';
import { rollFolding, rollStream } from './roll.js';

/** The candidates of an election, put to the vote. */
export interface CandidatesPut {
  /** `open` when absent, where the rulebook allows it */
  readonly mode?: BallotMode;
  readonly method: BallotMethod;
  readonly choices: readonly string[];
  readonly marks: number;
  /** words of the scale, where each candidate is judged */
  readonly grades?: readonly string[];
}

export interface OpenBallot extends DomainCommand<'OpenBallot'> {
  readonly ballotId: string;
  readonly assemblyId: string;
  readonly subject: BallotSubject;
  /** how a resolution is voted on, `open` when absent: those on candidates say it themselves */
  readonly mode?: 'open' | 'showOfHands';
  /** candidates of an election; a resolution has its own choices */
  readonly candidates?: CandidatesPut;
  readonly closesAt?: string;
}

/** What a voter may answer to a resolution. A null vote exists on paper only. */
const ANSWERS = ['for', 'against', 'abstain', 'blank'] as const;

/** What hands are raised for. */
const HANDS = ['for', 'against', 'abstain'] as const;

const facts = ({ assemblyId }: OpenBallot) => ({
  assembly: stateOf(assemblyFolding, assemblyStream(assemblyId)),
  rulebook: stateOf(rulebookFolding, RULEBOOK_STREAM),
  roll: stateOf(rollFolding, rollStream(assemblyId)),
  attendance: attendanceOf(assemblyId),
});

type Facts = FactsOf<ReturnType<typeof facts>>;

export const openBallot = (
  command: OpenBallot,
  ballot: Ballot,
  { assembly, rulebook, roll, attendance }: Facts,
): readonly BallotEvent[] => {
  const { ballotId, assemblyId, subject, closesAt, at } = command;
  if (ballot.status !== 'unknown') throw ballotAlreadyOpened(ballotId);
  if (assembly.status === 'unknown') throw assemblyNotFound(assemblyId);
  if (assembly.status !== 'open') throw assemblyNotOpen(assemblyId);
  if (roll.status !== 'frozen') throw rollNotFrozen(assemblyId);
  if (closesAt !== undefined && closesAt <= at) throw new DomainError('CLOSING_IN_THE_PAST', { closesAt }, 'invalid');
  const rules = rulesOf(rulebook, assembly);
  const { present, represented } = attendance;
  const question =
    subject.kind === 'resolution'
      ? onResolution(subject.resolutionId, command.mode ?? 'open', assembly, rules)
      : onPersons(command, assembly, rules);
  const { votesMayBeReplaced } = rules.ballots;
  const data: BallotOpened['data'] = {
    ballotId,
    assemblyId,
    subject,
    ...question,
    votesMayBeReplaced,
    rollCount: roll.frozen.count,
    present,
    represented,
    closesAt,
  };
  return [{ type: 'BallotOpened', data }];
};

const onResolution = (resolutionId: string, mode: BallotMode, assembly: Convened, rules: Rules) => {
  const resolution = assembly.resolutions.find((tabled) => tabled.resolutionId === resolutionId);
  if (!resolution) throw resolutionNotFound(resolutionId);
  const { kind } = resolution;
  return {
    mode,
    method: 'majority' as const,
    choices: mode === 'showOfHands' ? HANDS : ANSWERS,
    marks: 1,
    rule: rules.majorities[kind],
    quorum: quorumAt(kind, assembly, rules),
  };
};

const onPersons = ({ ballotId, candidates }: OpenBallot, assembly: Convened, rules: Rules) => {
  const { mode = 'open' } = candidates ?? {};
  if (mode === 'open' && !rules.ballots.personsByOpenBallot) throw personsByPaperOnly(ballotId);
  if (!candidates || candidates.choices.length === 0) throw new DomainError('NO_CANDIDATE', { ballotId });
  return { ...candidates, mode, quorum: quorumAt('ordinary', assembly, rules) };
};

const quorumAt = (kind: ResolutionKind, { convocation }: Convened, { quorums }: Rules): string =>
  convocation.call === 1 ? quorums[kind].firstCall : quorums[kind].secondCall;

export const openBallotDecider: Decider<OpenBallot, Ballot, BallotEvent, ReturnType<typeof facts>> = {
  ...ballotFolding,
  stream: ({ ballotId }) => ballotStream(ballotId),
  facts,
  rulebookVersion: ({ assembly }) => (assembly.status === 'unknown' ? undefined : assembly.convocation.rulebookVersion),
  decide: openBallot,
};
