import { stateOf, type Decider, type FactsOf } from '#kernel';
import { RULEBOOK_STREAM, rulebookFolding } from '#statutes/domain';
import type { Proceeding, RunningCase } from './case.js';
import { lifting, liftingInterim } from './measure.js';
import { disciplineDecisionMissing, nothingToReview } from './proceeding.errors.js';
import type { ProceedingEvent } from './proceeding.events.js';
import { proceedingFolding, proceedingStream } from './proceeding.js';
import { dayOf, groundsOf, opened, type Step, type StepGrounds } from './step.js';

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

const facts = () => ({ rulebook: stateOf(rulebookFolding, RULEBOOK_STREAM) });

/** A person looks at what a machine decided. */
export const reviewDecider: Decider<ReviewCommand, Proceeding, ProceedingEvent, ReturnType<typeof facts>> = {
  ...proceedingFolding,
  stream: ({ proceedingId }) => proceedingStream(proceedingId),
  facts,
  decide: (command, proceeding, { rulebook }: FactsOf<ReturnType<typeof facts>>) => {
    const running = opened(command.proceedingId, proceeding);
    const grounds = groundsOf(command, running, rulebook);
    return command.type === 'RequestReview' ? request(command, running, grounds) : decideReview(command, running, grounds);
  },
};
