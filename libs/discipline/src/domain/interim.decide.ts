import { addDays, assertUnreachable, isCalendarDate } from '#kernel';
import type { MemberRight } from '#statutes/domain';
import type { RunningCase } from './case.js';
import { liftingInterim } from './measure.js';
import { disciplineDecisionMissing, measureInvalid, measureNotAllowed, stageWrong } from './proceeding.errors.js';
import type { DismissalGround, ProceedingEvent } from './proceeding.events.js';
import { nothingElse, stepDecider } from './step-decider.js';
import { atStage, dayOf, type Step, type StepGrounds } from './step.js';

/** Rights rest until the case is decided; `decisionRef` says who ordered it. */
export interface OrderInterimMeasure extends Step<'OrderInterimMeasure'> {
  readonly rights: readonly MemberRight[];
  /** first day on which they are back */
  readonly until: string;
}

export type LiftInterimMeasure = Step<'LiftInterimMeasure'>;

/** The case ends without a sanction; `decisionRef` says who decided so. */
export interface DismissProceeding extends Step<'DismissProceeding'> {
  readonly ground: DismissalGround;
}

export type InterimCommand = OrderInterimMeasure | LiftInterimMeasure | DismissProceeding;

const order = (command: OrderInterimMeasure, running: RunningCase, grounds: StepGrounds): readonly ProceedingEvent[] => {
  const { rights, until, decisionRef } = command;
  const { opened: opening, interim, measures } = atStage(running, 'open');
  const from = dayOf(command, running, grounds);
  if (interim?.until === until && interim.rights.join() === rights.join()) return [];
  if (interim) throw stageWrong('interim', 'open');
  if (decisionRef === undefined) throw disciplineDecisionMissing();
  const { rules, discipline } = grounds;
  if (rights.length === 0) throw measureInvalid('rights');
  const wrong = rights.find((right) => !rules.suspendableRights.includes(right));
  if (wrong !== undefined) throw measureNotAllowed('rights', wrong === 'vote' ? 'C. civ., art. 1844' : 'suspendableRights');
  if (!isCalendarDate(until) || until <= from) throw measureInvalid('until');
  if (until > addDays(from, discipline.longestInterimDays)) throw measureNotAllowed('until', 'discipline/longestInterimDays');
  const { proceedingId, memberId } = opening;
  return [{ type: 'InterimMeasureOrdered', data: { proceedingId, memberId, measureNumber: measures + 1, rights, from, until } }];
};

const dismiss = (command: DismissProceeding, running: RunningCase, grounds: StepGrounds): readonly ProceedingEvent[] => {
  const { proceedingId, ground, decisionRef } = command;
  if (running.status === 'closed' && running.outcome === 'dismissed') return [];
  const { memberId } = atStage(running, 'open').opened;
  if (decisionRef === undefined) throw disciplineDecisionMissing();
  const dismissedOn = dayOf(command, running, grounds);
  return [...liftingInterim(running, dismissedOn), { type: 'ProceedingDismissed', data: { proceedingId, memberId, ground, dismissedOn } }];
};

const take = (command: InterimCommand, running: RunningCase, grounds: StepGrounds): readonly ProceedingEvent[] => {
  switch (command.type) {
    case 'OrderInterimMeasure':
      return order(command, running, grounds);
    case 'LiftInterimMeasure':
      return liftingInterim(running, dayOf(command, running, grounds));
    case 'DismissProceeding':
      return dismiss(command, running, grounds);
    default:
      return assertUnreachable(command);
  }
};

/** What holds until a case is decided, and how it may end without a sanction. */
export const interimDecider = stepDecider(nothingElse, take);
