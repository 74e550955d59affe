import type { Clock } from '#kernel';
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
}

type Waiting = Exclude<Turn, string>;

/** Attempts at a command that may never succeed, before its process stops. */
const ATTEMPTS = 8;

/** Gives commands one after the other, in order, each until it is acknowledged or refused. */
export class CommandGiver {
  private attempts = 0;
  private given = 0;

  constructor(
    private readonly assignments: readonly Assignment[],
    private readonly options: CommandGiverOptions,
  ) {}

  /**
   * @returns `undefined` when all were acknowledged or refused, else how long to wait before the next attempt
   * @throws what the dispatcher threw, when trying again is of no use
   */
  async give(): Promise<Waiting | undefined> {
    for (let next = this.assignments[this.given]; next; next = this.assignments[this.given]) {
      if (!this.options.mayAct()) throw leaseLost(this.options.process);
      try {
        await this.options.dispatch(next.reaction.command, next.cause);
      } catch (error) {
        const waiting = this.judge(error, next);
        if (waiting) return waiting;
      }
      this.given += 1;
      this.attempts = 0;
    }
    return undefined;
  }

  private judge(error: unknown, { reaction, cause }: Assignment): Waiting | undefined {
    this.attempts += 1;
    const judgement = judgeRefusal(error);
    if (judgement === 'stop' || (judgement === 'again' && this.attempts >= ATTEMPTS)) throw error;
    if (typeof judgement === 'string') return { waitMs: this.options.retryMs * Math.min(300, 2 ** (this.attempts - 1)), because: error };
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
