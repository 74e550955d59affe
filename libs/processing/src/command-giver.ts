import { hasCode, type Clock } from '#kernel';
import type { CommandDispatcher, ReactionCause } from './command-dispatcher.js';
import type { RefusedCommand } from './process-records.js';
import type { Reaction } from './process.js';
import type { Turn } from './processing-loop.js';
import { leaseLost } from './processing.errors.js';
import { judgeRefusal } from './refusal-judgement.js';

export interface CommandGiverOptions {
  readonly process: string;
  readonly dispatch: CommandDispatcher;
  readonly clock: Clock;
  /** false when the lease is over: nothing is given any more */
  readonly mayAct: () => boolean;
  readonly refused: (refusal: RefusedCommand) => void;
  /** milliseconds before the second attempt; doubled for each after it, up to 300 times as long */
  readonly retryMs: number;
}

export interface Assignment {
  readonly reaction: Reaction;
  readonly cause: ReactionCause;
  /** what it means for the process that this one cannot be given */
  readonly failure: (error: unknown) => Error;
}

type Waiting = Exclude<Turn, string>;

/** Attempts at a command that may never succeed, before its process stops. */
const ATTEMPTS = 8;

/** Commands that are given one after the other, and how many were. */
interface Lane {
  readonly assignments: Assignment[];
  given: number;
  attempts: number;
}

/** Gives commands, each until it is acknowledged or refused: those of one subject in order, those of different subjects together. */
export class CommandGiver {
  private readonly lanes: readonly Lane[];

  constructor(
    assignments: readonly Assignment[],
    private readonly options: CommandGiverOptions,
  ) {
    this.lanes = lanesOf(assignments);
  }

  /**
   * @returns `undefined` when all were acknowledged or refused, else how long to wait before the next attempt
   * @throws the failure of an assignment, when trying again is of no use; DomainError `LEASE_LOST`
   */
  async give(): Promise<Waiting | undefined> {
    // All of them are waited for, so that nothing is under way any more when this ends.
    const ended = await Promise.allSettled(this.lanes.map((lane) => this.giveInOrder(lane)));
    const failed = ended.find(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected') throw failed.reason;
    return ended.flatMap((lane) => (lane.status === 'fulfilled' && lane.value ? [lane.value] : []))[0];
  }

  private async giveInOrder(lane: Lane): Promise<Waiting | undefined> {
    for (let next = lane.assignments[lane.given]; next; next = lane.assignments[lane.given]) {
      if (!this.options.mayAct()) throw leaseLost(this.options.process);
      try {
        await this.options.dispatch(next.reaction.command, next.cause);
      } catch (error) {
        const waiting = this.judge(error, next, lane);
        if (waiting) return waiting;
      }
      lane.given += 1;
      lane.attempts = 0;
    }
    return undefined;
  }

  private judge(error: unknown, { reaction, cause, failure }: Assignment, lane: Lane): Waiting | undefined {
    lane.attempts += 1;
    const judgement = judgeRefusal(error);
    if (judgement === 'stop' || (judgement === 'again' && lane.attempts >= ATTEMPTS))
      throw hasCode(error, 'LEASE_LOST') ? error : failure(error);
    if (typeof judgement === 'string') return { waitMs: this.options.retryMs * Math.min(300, 2 ** (lane.attempts - 1)), because: error };
    this.options.refused({
      commandId: cause.commandId,
      effect: reaction.effect,
      causationId: cause.causationId,
      code: judgement.code,
      details: JSON.stringify(judgement.details),
      refusedAt: this.options.clock.now(),
    });
    return undefined;
  }
}

/** A command that names no subject is in the lane of all others of its kind. */
const lanesOf = (assignments: readonly Assignment[]): readonly Lane[] => {
  const lanes = new Map<string | undefined, Lane>();
  for (const assignment of assignments) {
    const { subject } = assignment.reaction;
    const lane = lanes.get(subject) ?? { assignments: [], given: 0, attempts: 0 };
    lane.assignments.push(assignment);
    lanes.set(subject, lane);
  }
  return [...lanes.values()];
};
