import { stateOf, type Decider, type FactsOf } from '#kernel';
import { ballotFolding, ballotStream } from '#assembly/domain';
import { RULEBOOK_STREAM, rulebookFolding } from '#statutes/domain';
import { boardOn } from './board.js';
import type { OpenCase, Proceeding } from './case.js';
import { assertBoardDecision, assertCarriedByBallot, assertCompetent, type BodyDecision } from './competence.js';
import { NOTICE_SOURCE } from './defence.decide.js';
import { termsOf, type MeasureAsked } from './measure.js';
import { ballotNotCarried, disciplineDecisionMissing, statementStillDue, stepMissing } from './proceeding.errors.js';
import type { ProceedingEvent } from './proceeding.events.js';
import { proceedingFolding, proceedingStream } from './proceeding.js';
import { atStage, dayOf, groundsOf, opened, type Step, type StepGrounds } from './step.js';

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

const facts = ({ proceedingId, ballotId, effectiveAt }: PronounceSanction) => ({
  rulebook: stateOf(rulebookFolding, RULEBOOK_STREAM),
  board: boardOn(effectiveAt),
  // No ballot has the id of a case: a decision without one finds none.
  ballot: stateOf(ballotFolding, ballotStream(ballotId ?? proceedingId)),
});

type Facts = FactsOf<ReturnType<typeof facts>>;

const pronounce = (command: PronounceSanction, proceeding: Proceeding, { rulebook, board, ballot }: Facts): readonly ProceedingEvent[] => {
  const { proceedingId, measure, decidedBy, sat, votes, ballotId, proportionalityDigest, decisionRef } = command;
  const found = opened(proceedingId, proceeding);
  const running = atStage(found, 'open');
  const grounds = groundsOf(command, running, rulebook);
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

export const sanctionDecider: Decider<PronounceSanction, Proceeding, ProceedingEvent, ReturnType<typeof facts>> = {
  ...proceedingFolding,
  stream: ({ proceedingId }) => proceedingStream(proceedingId),
  facts,
  decide: pronounce,
};
