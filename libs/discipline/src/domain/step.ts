import { dateIn, type DomainCommand } from '#kernel';
import { assertCalendarDate, disciplineRulesOf, type DisciplineRules, type Rulebook, type Rules } from '#statutes/domain';
import { policyNotInRulebook, proceedingNotFound, stageWrong, stepDateInvalid } from './proceeding.errors.js';
import type { Proceeding, RunningCase } from './case.js';

/** A step of a case; `effectiveAt` is the day on which it was taken, today when absent. */
export interface Step<Type extends string> extends DomainCommand<Type> {
  readonly proceedingId: string;
}

/** What a step is decided on: the case, the rules it was opened under, and the day. */
export interface StepGrounds {
  readonly rules: Rules;
  readonly discipline: DisciplineRules;
  /** calendar date in the cooperative's zone */
  readonly today: string;
}

/** The rules a case is judged by: those of its opening. */
export const groundsOf = ({ at }: DomainCommand, { opened }: RunningCase, { versions }: Rulebook): StepGrounds => {
  const pinned = versions.find(({ version }) => version === opened.rulebookVersion);
  if (!pinned) throw policyNotInRulebook(String(opened.rulebookVersion));
  return { rules: pinned.rules, discipline: disciplineRulesOf(pinned.rules), today: dateIn(pinned.rules.timeZone, at) };
};

/**
 * The day of a step.
 * @throws DomainError `DATE_INVALID`, `STEP_DATE_INVALID` {date, notBefore, notAfter}: steps follow each other and are not announced
 */
export const dayOf = ({ effectiveAt }: DomainCommand, { lastStepOn }: RunningCase, { today }: StepGrounds): string => {
  const day = effectiveAt ?? today;
  assertCalendarDate('effectiveAt', day);
  if (day > today || day < lastStepOn) throw stepDateInvalid(day, lastStepOn, today);
  return day;
};

/** @throws DomainError `PROCEEDING_NOT_FOUND` */
export const opened = (proceedingId: string, proceeding: Proceeding): RunningCase => {
  if (proceeding.status === 'none') throw proceedingNotFound(proceedingId);
  return proceeding;
};

/** @throws DomainError `PROCEEDING_STAGE_WRONG` {stage, needed} */
export const atStage = <Status extends RunningCase['status']>(
  running: RunningCase,
  ...needed: readonly Status[]
): Extract<RunningCase, { status: Status }> => {
  if (!needed.some((status) => status === running.status)) throw stageWrong(running.status, needed.join(' '));
  // Its status was compared just now.
  return running as Extract<RunningCase, { status: Status }>;
};
