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

/** Where the review of what a policy decided stands: of rights that rest while the case is open, of the measure afterwards. */
const reviewIn = (running: RunningCase): 'nothing' | 'possible' | 'requested' | 'decided' => {
  if (running.status === 'open') return running.interim?.policy === undefined ? 'nothing' : (running.interimReview?.status ?? 'possible');
  if (running.status !== 'sanctioned' || running.sanction.decidedBy !== 'policy') return 'nothing';
  const { review } = running.sanction;
  return review === 'confirmed' ? 'decided' : (review ?? 'possible');
};

const request = (command: RequestReview, running: RunningCase, grounds: StepGrounds): readonly ProceedingEvent[] => {
  const { proceedingId, reviewDigest } = command;
  const review = reviewIn(running);
  if (review === 'requested') return [];
  if (review !== 'possible') throw nothingToReview(proceedingId);
  const { memberId } = running.opened;
  const requestedOn = dayOf(command, running, grounds);
  return [{ type: 'ReviewRequested', data: { proceedingId, memberId, requestedOn, reviewDigest } }];
};

const decideReview = (command: DecideReview, running: RunningCase, grounds: StepGrounds): readonly ProceedingEvent[] => {
  const { proceedingId, outcome, reasonsDigest, decisionRef } = command;
  if (reviewIn(running) !== 'requested') throw nothingToReview(proceedingId);
  if (decisionRef === undefined) throw disciplineDecisionMissing();
  const { memberId } = running.opened;
  const decidedOn = dayOf(command, running, grounds);
  const decided: ProceedingEvent = { type: 'ReviewDecided', data: { proceedingId, memberId, outcome, decidedOn, reasonsDigest } };
  if (outcome === 'confirmed') return [decided];
  const measure = running.status === 'sanctioned' ? lifting(running, running.sanction, 'review', decidedOn) : [];
  return [...liftingInterim(running, decidedOn), ...measure, decided];
};

/** A person looks at what a machine decided. */
export const reviewDecider = stepDecider(nothingElse, (command: ReviewCommand, running, grounds) =>
  command.type === 'RequestReview' ? request(command, running, grounds) : decideReview(command, running, grounds),
);
