import { join } from 'node:path';
import { hasCode } from '#kernel';
import { commandIdAfter, commandIdAtDeadline } from './command-dispatcher.js';
import { CommandGiver, type Assignment, type CommandGiverOptions } from './command-giver.js';
import type { Feed } from './feed.js';
import type { Process, ProcessReactions, Reaction } from './process.js';
import { ProcessState } from './process-state.js';
import type { Turn, Work } from './processing-loop.js';
import { EventNotTaken, ledgerDiverged } from './processing.errors.js';
import { ReactionScan, type Called } from './reaction-scan.js';
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
  readonly failure: (error: unknown) => Error;
}

/** Turns events, and dates that come, into commands. */
export class ProcessRunner implements Work {
  private state: ProcessState | undefined;
  private reactions: ProcessReactions | undefined;
  private scan: ReactionScan | undefined;
  private duty: Duty | undefined;
  private deadlines: readonly Reaction[] = [];
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
    const reactions = (this.reactions ??= await this.begin(state));
    const turn = this.duty ? await this.discharge(this.duty) : await this.takeEvents(state, reactions);
    this.last = { ...this.last, number: numberOf(state) };
    return turn;
  }

  close(): void {
    this.state?.close();
    this.state = this.reactions = this.scan = this.duty = undefined;
    this.deadlines = [];
  }

  /** @throws DomainError `LEDGER_DIVERGED` */
  private async begin(state: ProcessState): Promise<ProcessReactions> {
    const { process, feed } = this.options;
    const { checkpoint } = state;
    if (!checkpoint) state.begin(process.startFrom === 'now' ? await feed.end() : undefined);
    const anchor = checkpoint?.progress.anchor;
    if (anchor && !(await feed.holds(anchor))) throw ledgerDiverged(process.name, numberOf(state));
    if (checkpoint && checkpoint.tables !== state.tables) await recollect(state, process, feed);
    return process.prepare(state.database);
  }

  private async takeEvents(state: ProcessState, reactions: ProcessReactions): Promise<Turn> {
    const { process, feed } = this.options;
    if (!this.scan) {
      const page = await feed.page(state.progress.checkpoint);
      this.atHead = page.atHead;
      if (page.events.length > 0) this.deadlines = []; // what has happened may have lifted them
      this.scan = new ReactionScan(page, process, reactions, state);
    }
    const called = this.scan.onward();
    if (called) return this.discharge((this.duty = this.dutyAfter(called, state)));
    this.scan = undefined;
    if (!this.atHead) return 'more';
    this.duty = this.dutyAtDeadline(state, reactions);
    return this.duty ? this.discharge(this.duty) : 'caughtUp';
  }

  private async discharge({ giver, settled, failure }: Duty): Promise<Turn> {
    try {
      const waiting = await giver.give();
      if (waiting) return waiting;
      settled();
    } catch (error) {
      throw hasCode(error, 'LEASE_LOST') ? error : failure(error);
    }
    this.duty = undefined;
    return 'more';
  }

  private dutyAfter({ event, reactions, acknowledge }: Called, state: ProcessState): Duty {
    const { correlationId } = event.meta;
    const assignments = reactions.map((reaction) => ({
      reaction,
      cause: {
        commandId: commandIdAfter(event.id, reaction.effect),
        causationId: event.id,
        ...(correlationId === undefined ? {} : { correlationId }),
      },
    }));
    return {
      giver: this.giver(assignments, state),
      settled: acknowledge,
      failure: (error) => new EventNotTaken(event.number, event.type, error),
    };
  }

  /** Judged only when everything in the ledger was taken. */
  private dutyAtDeadline(state: ProcessState, reactions: ProcessReactions): Duty | undefined {
    const { clock } = this.options;
    const isOpen = ({ effect }: Reaction) => !state.isSettled(commandIdAtDeadline(effect));
    if (this.deadlines.length === 0) this.deadlines = (reactions.due?.(clock.now()) ?? []).filter(isOpen);
    const [reaction, ...others] = this.deadlines;
    this.deadlines = others;
    if (!reaction) return undefined;
    const { effect } = reaction;
    const commandId = commandIdAtDeadline(effect);
    return {
      giver: this.giver([{ reaction, cause: { commandId, causationId: commandId } }], state),
      settled: () => state.settleDeadline(commandId, effect, clock.now()),
      failure: (error) => new Error(`deadline ${effect}: ${String(error)}`, { cause: error }),
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

const numberOf = ({ progress }: ProcessState): number => progress.checkpoint?.number ?? -1;
