import { stateOf, type Decider, type FactRequests, type FactsOf, type StreamFact } from '#kernel';
import { RULEBOOK_STREAM, rulebookFolding, type Rulebook } from '#statutes/domain';
import type { Proceeding, RunningCase } from './case.js';
import type { ProceedingEvent } from './proceeding.events.js';
import { proceedingFolding, proceedingStream } from './proceeding.js';
import { groundsOf, opened, type Step, type StepGrounds } from './step.js';

/** What every step asks for. */
type Ruled = Readonly<Record<'rulebook', StreamFact<Rulebook>>>;

/** For steps that are decided on the case and its rules alone. */
export const nothingElse = (): Record<never, never> => ({});

/**
 * A decider of steps of a case that was opened, judged by the rules of its opening.
 *
 * @param alsoAsking  what they need to know besides the rules
 * @param take        what follows from a step, or a refusal
 */
export const stepDecider = <Command extends Step<string>, More extends FactRequests>(
  alsoAsking: (command: Command) => More,
  take: (command: Command, running: RunningCase, grounds: StepGrounds, known: FactsOf<Ruled & More>) => readonly ProceedingEvent[],
): Decider<Command, Proceeding, ProceedingEvent, Ruled & More> => ({
  ...proceedingFolding,
  stream: ({ proceedingId }) => proceedingStream(proceedingId),
  facts: (command) => ({ ...alsoAsking(command), rulebook: stateOf(rulebookFolding, RULEBOOK_STREAM) }),
  decide: (command, proceeding, known) => {
    const running = opened(command.proceedingId, proceeding);
    // The rules are among its requests: the compiler does not look through the open part of the intersection.
    const { rulebook } = known as unknown as FactsOf<Ruled>;
    return take(command, running, groundsOf(command, running, rulebook), known);
  },
});
