import { commandIdAtDeadline } from './command-dispatcher.js';
import type { ProcessState } from './process-state.js';
import type { ProcessReactions, Reaction } from './process.js';

export interface Deadline {
  readonly reaction: Reaction;
  readonly commandId: string;
}

/** Deadlines that were reached and have not led to their command yet. */
export class DeadlineQueue {
  private reached: readonly Deadline[] = [];

  constructor(
    private readonly state: ProcessState,
    private readonly reactions: ProcessReactions,
  ) {}

  /** The next one; asks the process again when those it named are done. */
  next(now: string): Deadline | undefined {
    if (this.reached.length === 0) this.reached = this.ask(now);
    const [first, ...others] = this.reached;
    this.reached = others;
    return first;
  }

  /** Something has happened, and may have lifted them: the process is asked again. */
  reconsider(): void {
    this.reached = [];
  }

  private ask(now: string): readonly Deadline[] {
    const named = this.reactions.due?.(now) ?? [];
    return named
      .map((reaction) => ({ reaction, commandId: commandIdAtDeadline(reaction.effect) }))
      .filter(({ commandId }) => !this.state.isSettled(commandId));
  }
}
