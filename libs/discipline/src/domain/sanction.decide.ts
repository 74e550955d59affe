import { stateOf } from '#kernel';
import { ballotFolding, ballotStream, type Ballot } from '#assembly/domain';
import { boardOn, type BoardOnDay } from './board.js';
import type { OpenCase, RunningCase } from './case.js';
import { assertBoardDecision, assertCarriedByBallot, assertCompetent, type BodyDecision } from './competence.js';
import { NOTICE_SOURCE } from './defence.decide.js';
import { termsOf, type MeasureAsked } from './measure.js';
import { ballotNotCarried, disciplineDecisionMissing, statementStillDue, stepMissing } from './proceeding.errors.js';
import type { ProceedingEvent } from './proceeding.events.js';
import { stepDecider } from './step-decider.js';
import { atStage, dayOf, type Step, type StepGrounds } from './step.js';

/** The competent body decides on a measure; `decisionRef` says in which minutes. */
export interface PronounceSanction extends Step<'PronounceSanction'>, MeasureAsked, BodyDecision {
  readonly proportionalityDigest?: string;
}

/** Who is heard in person before the gravest measures, and why this one and no milder one. */
const assertDefended = (
  { measure, proportionalityDigest }: PronounceSanction,
  running: OpenCase,
  day: string,
  grounds: StepGrounds,
): void => {
  const { notice, statement, hearing } = running;
  const { legalForm } = grounds.rules;
  if (!notice) throw stepMissing('notice', NOTICE_SOURCE);
  const source = legalForm === 'approvedCooperative' ? 'CSA, art. 6:123' : 'discipline/statementDays';
  if (!statement && day <= notice.statementDueOn) throw statementStillDue(notice.statementDueOn, source);
  if (!hearing && grounds.discipline.hearingBefore.includes(measure)) throw stepMissing('hearing', 'discipline/hearingBefore');
  const isGrave = measure === 'suspension' || measure === 'exclusion';
  if (isGrave && proportionalityDigest === undefined) throw stepMissing('proportionality', 'DDHC, art. 8');
};

interface Known {
  readonly board: BoardOnDay;
  readonly ballot: Ballot;
}

const pronounce = (
  command: PronounceSanction,
  found: RunningCase,
  grounds: StepGrounds,
  { board, ballot }: Known,
): readonly ProceedingEvent[] => {
  const { proceedingId, measure, decidedBy, sat, votes, ballotId, proportionalityDigest, decisionRef } = command;
  const running = atStage(found, 'open');
  const day = dayOf(command, running, grounds);
  assertDefended(command, running, day, grounds);
  const terms = termsOf(command, day, grounds);
  assertCompetent(command, measure, running, grounds);
  if (decisionRef === undefined) throw disciplineDecisionMissing();
  if (decidedBy === 'board') assertBoardDecision(command, running, board, grounds);
  else if (ballotId === undefined) throw ballotNotCarried('', 'notProclaimed');
  else assertCarriedByBallot(ballotId, ballot, measure, grounds);
  const { memberId } = running.opened;
  const about = { proceedingId, memberId, measureNumber: running.measures + 1, ...terms };
  const how = decidedBy === 'board' ? { sat, votes } : { ballotId };
  return [{ type: 'SanctionPronounced', data: { ...about, decidedBy, pronouncedOn: day, ...how, proportionalityDigest } }];
};

/** What the competent body decides. */
export const sanctionDecider = stepDecider(
  ({ proceedingId, ballotId, effectiveAt }: PronounceSanction) => ({
    board: boardOn(effectiveAt),
    // No ballot has the id of a case: a decision without one finds none.
    ballot: stateOf(ballotFolding, ballotStream(ballotId ?? proceedingId)),
  }),
  pronounce,
);
