import type { RunningCase } from './case.js';
import { lifting, liftingInterim } from './measure.js';
import { disciplineDecisionMissing, nothingToReview } from './proceeding.errors.js';
import type { ProceedingEvent } from './proceeding.events.js';
import { nothingElse, stepDecider } from './step-decider.js';
import { dayOf, type Step, type StepGrounds } from './step.js';

/** Whom a policy has sanctioned asks for a person to look at it (GDPR, art. 22). */
export interface RequestReview extends Step<'RequestReview'> {
  readonly reviewDigest?: string;
}

/** A person looked at it; `decisionRef` says who. */
export interface DecideReview extends Step<'DecideReview'> {
  readonly outcome: 'confirmed' | 'lifted';
  readonly reasonsDigest?: string;
}

export type ReviewCommand = RequestReview | DecideReview;

const request = (command: RequestReview, running: RunningCase, grounds: StepGrounds): readonly ProceedingEvent[] => {
  const { proceedingId, reviewDigest } = command;
  if (running.status !== 'sanctioned' || running.sanction.decidedBy !== 'policy' || running.sanction.review === 'confirmed')
    throw nothingToReview(proceedingId);
  if (running.sanction.review) return [];
  const { memberId } = running.opened;
  const requestedOn = dayOf(command, running, grounds);
  return [{ type: 'ReviewRequested', data: { proceedingId, memberId, requestedOn, reviewDigest } }];
};

const decideReview = (command: DecideReview, running: RunningCase, grounds: StepGrounds): readonly ProceedingEvent[] => {
  const { proceedingId, outcome, reasonsDigest, decisionRef } = command;
  if (running.status !== 'sanctioned' || running.sanction.review !== 'requested') throw nothingToReview(proceedingId);
  if (decisionRef === undefined) throw disciplineDecisionMissing();
  const { memberId } = running.opened;
  const decidedOn = dayOf(command, running, grounds);
  const decided: ProceedingEvent = { type: 'ReviewDecided', data: { proceedingId, memberId, outcome, decidedOn, reasonsDigest } };
  if (outcome === 'confirmed') return [decided];
  return [...liftingInterim(running, decidedOn), ...lifting(running, running.sanction, 'review', decidedOn), decided];
};

/** A person looks at what a machine decided. */
export const reviewDecider = stepDecider(nothingElse, (command: ReviewCommand, running, grounds) =>
  command.type === 'RequestReview' ? request(command, running, grounds) : decideReview(command, running, grounds),
);
