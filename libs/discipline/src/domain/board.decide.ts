import { assertUnreachable } from '#kernel';
import { assertSitting, boardOn, leftToSit, requiredToSit, type BoardOnDay } from './board.js';
import type { RunningCase } from './case.js';
import { NOTICE_SOURCE } from './defence.decide.js';
import type { RecusalGround } from './defence.events.js';
import { mayNotSit, stepMissing } from './proceeding.errors.js';
import type { ProceedingEvent } from './proceeding.events.js';
import { stepDecider } from './step-decider.js';
import { atStage, dayOf, type Step, type StepGrounds } from './step.js';

/** A director who is directly concerned takes no part. */
export interface RecuseDirector extends Step<'RecuseDirector'> {
  readonly directorId: string;
  readonly ground: RecusalGround;
}

/** The board hands a case over to the assembly. */
export type ReferCase = Step<'ReferCase'>;

export interface HoldHearing extends Step<'HoldHearing'> {
  readonly sat: readonly string[];
  readonly memberHeard: boolean;
  readonly assisted: boolean;
  readonly notesDigest?: string;
}

export type BoardCommand = RecuseDirector | ReferCase | HoldHearing;

const recuse = (command: RecuseDirector, running: RunningCase, board: BoardOnDay, grounds: StepGrounds): readonly ProceedingEvent[] => {
  const { proceedingId, directorId, ground } = command;
  const { recused, referred } = atStage(running, 'open');
  if (recused.includes(directorId)) return [];
  if (!board.directors.includes(directorId)) throw mayNotSit(directorId, 'notDirector');
  const recusedOn = dayOf(command, running, grounds);
  const recusal: ProceedingEvent = { type: 'DirectorRecused', data: { proceedingId, directorId, ground, recusedOn } };
  const left = leftToSit(board, [...recused, directorId]).length;
  const required = requiredToSit(board, grounds.discipline.boardQuorum);
  if (referred || left >= required) return [recusal];
  return [recusal, { type: 'CaseReferred', data: { proceedingId, to: 'assembly', ground: 'boardWithoutQuorum', left, required } }];
};

const refer = ({ proceedingId }: ReferCase, running: RunningCase): readonly ProceedingEvent[] =>
  atStage(running, 'open').referred ? [] : [{ type: 'CaseReferred', data: { proceedingId, to: 'assembly', ground: 'boardRefers' } }];

const hear = (command: HoldHearing, running: RunningCase, board: BoardOnDay, grounds: StepGrounds): readonly ProceedingEvent[] => {
  const { sat, memberHeard, assisted, notesDigest } = command;
  const { opened: opening, notice, referred } = atStage(running, 'open');
  if (!notice) throw stepMissing('notice', NOTICE_SOURCE);
  if (!referred) assertSitting(sat, running, board, grounds.discipline.boardQuorum);
  const { proceedingId, memberId } = opening;
  const heldOn = dayOf(command, running, grounds);
  return [{ type: 'HearingHeld', data: { proceedingId, memberId, heldOn, sat, memberHeard, assisted, notesDigest } }];
};

const take = (command: BoardCommand, running: RunningCase, grounds: StepGrounds, board: BoardOnDay): readonly ProceedingEvent[] => {
  switch (command.type) {
    case 'RecuseDirector':
      return recuse(command, running, board, grounds);
    case 'ReferCase':
      return refer(command, running);
    case 'HoldHearing':
      return hear(command, running, board, grounds);
    default:
      return assertUnreachable(command);
  }
};

/** Who judges, and who may not. */
export const boardDecider = stepDecider(
  ({ effectiveAt }: BoardCommand) => ({ board: boardOn(effectiveAt) }),
  (command, running, grounds, { board }) => take(command, running, grounds, board),
);
