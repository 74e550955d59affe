import { join } from 'node:path';
import { correlationIdOf } from '#event-store';
import { commandIdAfter } from './command-dispatcher.js';
import { CommandGiver, type Assignment, type CommandGiverOptions } from './command-giver.js';
import { DeadlineQueue, type Deadline } from './deadline-queue.js';
import type { Feed } from './feed.js';
import type { Process, ProcessReactions } from './process.js';
import { ProcessState } from './process-state.js';
import type { Turn, Work } from './processing-loop.js';
import { EventNotTaken, ledgerDiverged } from './processing.errors.js';
import { ReactionScan, type Call, type Called } from './reaction-scan.js';
import { recollect } from './recollect.js';

export interface ProcessRunnerOptions extends Omit<CommandGiverOptions, 'process' | 'refused'> {
  readonly process: Process;
  readonly folder: string;
  readonly feed: Feed;
  readonly fencingToken: number;
}

/** Commands under way, and what to record when they are settled. */
interface Duty {
  readonly giver: CommandGiver;
  readonly settled: () => void;
}

/** An open state file, verified, and what the process does on it. */
interface Session {
  readonly state: ProcessState;
  readonly reactions: ProcessReactions;
  readonly deadlines: DeadlineQueue;
}

/** Turns events, and dates that come, into commands. */
export class ProcessRunner implements Work {
  private state: ProcessState | undefined;
  private session: Session | undefined;
  private scan: ReactionScan | undefined;
  private duty: Duty | undefined;
  private atHead = false;
  private last = { number: -1, refused: 0 };

  constructor(private readonly options: ProcessRunnerOptions) {}

  /** The last event taken, and how many commands were refused by a rule. */
  get reached(): { readonly number: number; readonly refused: number } {
    return this.last;
  }

  open(): void {
    const { process, folder, fencingToken } = this.options;
    const state = new ProcessState(join(folder, `${process.name}.process.sqlite`), process, fencingToken);
    try {
      state.claim();
    } catch (error) {
      state.close();
      throw error;
    }
    this.state = state;
    this.last = { number: numberOf(state), refused: state.refusals() };
  }

  async turn(): Promise<Turn> {
    const { state } = this;
    if (!state) return 'caughtUp';
    this.session ??= await this.begin(state);
    const turn = await (this.duty ? this.discharge(this.duty) : this.takeEvents(this.session));
    this.last = { ...this.last, number: numberOf(state) };
    return turn;
  }

  close(): void {
    this.state?.close();
    this.state = this.session = this.scan = this.duty = undefined;
  }

  /** @throws DomainError `LEDGER_DIVERGED` */
  private async begin(state: ProcessState): Promise<Session> {
    const { process, feed } = this.options;
    const { checkpoint } = state;
    if (!checkpoint) state.begin(process.startFrom === 'now' ? await feed.end() : undefined);
    const anchor = checkpoint?.progress.anchor;
    if (anchor && !(await feed.holds(anchor))) throw ledgerDiverged(process.name, numberOf(state));
    if (checkpoint && checkpoint.tables !== state.tables) await recollect(state, process, feed);
    const reactions = process.prepare(state.memory);
    return { state, reactions, deadlines: new DeadlineQueue(state, reactions) };
  }

  private async takeEvents({ state, reactions, deadlines }: Session): Promise<Turn> {
    const { process, feed } = this.options;
    if (!this.scan) {
      const page = await feed.page(state.progress.checkpoint);
      this.atHead = page.atHead;
      if (page.events.length > 0) deadlines.reconsider();
      this.scan = new ReactionScan(page, process, reactions, state);
    }
    const called = this.scan.onward();
    if (called) return this.discharge((this.duty = this.dutyAfter(called, state)));
    this.scan = undefined;
    if (!this.atHead) return 'more';
    // Only now: what has happened before a deadline may have lifted it.
    const deadline = deadlines.next(this.options.clock.now());
    return deadline ? this.discharge((this.duty = this.dutyAt(deadline, state))) : 'caughtUp';
  }

  private async discharge({ giver, settled }: Duty): Promise<Turn> {
    const waiting = await giver.give();
    if (waiting) return waiting;
    settled();
    this.duty = undefined;
    return 'more';
  }

  private dutyAfter({ calls, acknowledge }: Called, state: ProcessState): Duty {
    return { giver: this.giver(calls.flatMap(assignmentsOf), state), settled: acknowledge };
  }

  private dutyAt({ reaction, commandId }: Deadline, state: ProcessState): Duty {
    const { effect } = reaction;
    const failure = (error: unknown) => new Error(`deadline ${effect}: ${String(error)}`, { cause: error });
    return {
      giver: this.giver([{ reaction, cause: { commandId, causationId: commandId }, failure }], state),
      settled: () => state.settleDeadline(commandId, effect, this.options.clock.now()),
    };
  }

  private giver(assignments: readonly Assignment[], state: ProcessState): CommandGiver {
    const { process, ...options } = this.options;
    const refused: CommandGiverOptions['refused'] = (refusal) => {
      state.refuse(refusal);
      this.last = { ...this.last, refused: state.refusals() };
    };
    return new CommandGiver(assignments, { ...options, process: process.name, refused });
  }
}

const assignmentsOf = ({ event, reactions }: Call): readonly Assignment[] => {
  const correlationId = correlationIdOf(event);
  const failure = (error: unknown) => new EventNotTaken(event.number, event.type, error);
  return reactions.map((reaction) => ({
    reaction,
    cause: { commandId: commandIdAfter(event.id, reaction.effect), causationId: event.id, correlationId },
    failure,
  }));
};

const numberOf = ({ progress }: ProcessState): number => progress.checkpoint?.number ?? -1;
