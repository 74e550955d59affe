import { setImmediate as nextTurn } from 'node:timers/promises';
import { hasCode, isDomainError, type Clock } from '#kernel';
import { Bell } from './bell.js';
import type { Feed } from './feed.js';
import type { ProcessingFault, ProcessingState } from './processing-status.js';
import { EventNotTaken } from './processing.errors.js';

/** What a turn left: more to do at once, nothing to do, or something to try again after a while. */
export type Turn = 'more' | 'caughtUp' | { readonly waitMs: number; readonly because: unknown };

/** One projection or process, as the loop sees it. */
export interface Work {
  /** Opens its file; called before the first turn, and before the next one after a failure. */
  open(): void;
  turn(): Promise<Turn>;
  close(): void;
}

export interface ProcessingLoopOptions {
  readonly work: Work;
  readonly feed: Feed;
  readonly clock: Clock;
  /** called after every turn and every change of state */
  readonly changed: () => void;
}

/**
 * Takes turn after turn until it is stopped; between turns others get the thread. A ledger that is away is waited for. Any other failure
 * stops this work, and only this one: nothing is ever skipped.
 */
export class ProcessingLoop {
  private readonly bell = new Bell();
  private current: ProcessingState = 'booting';
  private fault: ProcessingFault | undefined;
  private movedAt: string;
  private opened = false;
  private running: Promise<void> | undefined;
  private order: 'run' | 'pause' | 'stop' = 'run';

  constructor(private readonly options: ProcessingLoopOptions) {
    this.movedAt = options.clock.now();
  }

  get state(): ProcessingState {
    return this.current;
  }

  get lastError(): ProcessingFault | undefined {
    return this.fault;
  }

  /** When it last moved, or last found nothing more to do. */
  get progressAt(): string {
    return this.movedAt;
  }

  /** Opens the file and takes the first turn. */
  start(): void {
    this.running ??= this.run();
  }

  /** Lets the turn under way end, then closes the file. */
  async stop(): Promise<void> {
    this.command('stop');
    await this.running;
  }

  pause(): void {
    this.command('pause');
  }

  /** Goes on after a pause or an error. */
  reactivate(): void {
    if (this.current === 'error' || this.current === 'paused' || this.order === 'pause') this.command('run', 'booting');
  }

  private command(order: 'run' | 'pause' | 'stop', state = this.current): void {
    if (this.order === 'stop') return;
    this.order = order;
    this.become(state);
    this.bell.ring();
  }

  private async run(): Promise<void> {
    const stopListening = this.options.feed.onRing(() => this.bell.ring());
    while (this.order !== 'stop') {
      const heard = this.bell.count;
      if (this.order === 'pause') this.become('paused');
      if (this.current === 'paused' || this.current === 'error') await this.bell.after(heard);
      else await this.takeTurn(heard);
    }
    stopListening();
    this.close();
    this.become('finished');
  }

  private async takeTurn(heard: number): Promise<void> {
    try {
      this.open();
      const turn = await this.options.work.turn();
      if (typeof turn === 'object') return await this.wait(turn.waitMs, turn.because);
      this.fault = undefined;
      this.movedAt = this.options.clock.now();
      this.become(turn === 'caughtUp' ? 'active' : this.current);
      await (turn === 'more' ? nextTurn() : this.bell.after(heard));
    } catch (error) {
      await this.fail(error, heard);
    }
  }

  private async fail(error: unknown, heard: number): Promise<void> {
    this.note(error);
    if (isDomainError(error) && error.kind === 'unavailable') {
      this.become(this.current);
      return this.bell.after(heard);
    }
    // What was gathered in memory is not what is in the file any more: the next turn opens it anew.
    this.close();
    this.become(hasCode(error, 'LEASE_LOST') ? 'paused' : 'error');
  }

  private async wait(milliseconds: number, because: unknown): Promise<void> {
    this.note(because);
    this.become(this.current);
    const until = performance.now() + milliseconds;
    for (let left = milliseconds; left > 0 && this.order === 'run'; left = until - performance.now())
      await this.bell.after(this.bell.count, left);
  }

  private note(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    const at = this.options.clock.now();
    this.fault = error instanceof EventNotTaken ? { at, message, number: error.number } : { at, message };
  }

  private become(state: ProcessingState): void {
    this.current = state;
    this.options.changed();
  }

  private open(): void {
    if (this.opened) return;
    this.options.work.open();
    this.opened = true;
  }

  private close(): void {
    if (this.opened) this.options.work.close();
    this.opened = false;
  }
}
