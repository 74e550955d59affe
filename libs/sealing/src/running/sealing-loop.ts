import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Clock, isDomainError, systemClock } from '#kernel';
import { faultOf } from './fault-of.js';
import { Pause } from './pause.js';
import { NOTHING_YET, type SealingFault, type SealingStatus } from './sealing-status.js';
import { SealingWork, type SealingWorkOptions } from './sealing-work.js';

export interface SealingLoopOptions extends Omit<SealingWorkOptions, 'clock'> {
  readonly clock?: Clock;
  /** told whenever something has changed */
  readonly reported: (status: SealingStatus) => void;
}

const POLL_MS = 1_000;

/** Milliseconds until it is tried again after something had to be put right; doubled up to ten minutes. */
const RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 600_000;

/** Seals until it is stopped. A ledger that is away is waited for; anything else that does not hold stops the signing and is told. */
export class SealingLoop {
  private readonly pause = new Pause();
  private readonly clock: Clock;
  private work: SealingWork | undefined;
  private known = NOTHING_YET;
  private fault: SealingFault | undefined;
  private state: SealingStatus['state'] = 'starting';
  private failures = 0;
  private told = '';
  private running: Promise<void> | undefined;

  constructor(private readonly options: SealingLoopOptions) {
    this.clock = options.clock ?? systemClock;
  }

  start(): void {
    this.running ??= this.run();
  }

  /** Lets the transaction under way end. */
  async stop(): Promise<void> {
    this.pause.end();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.pause.ended) {
      const waitMs = await this.attempt();
      this.report();
      await (waitMs === 0 ? nextTurn() : this.pause.for(waitMs));
    }
    await this.close();
  }

  /** @returns milliseconds to wait before the next one */
  private async attempt(): Promise<number> {
    const { pollMs = POLL_MS } = this.options;
    try {
      this.work ??= new SealingWork({ ...this.options, clock: this.clock });
      const more = await this.work.turn();
      this.known = this.work.status();
      this.fault = undefined;
      this.failures = 0;
      this.state = 'sealing';
      return more ? 0 : pollMs;
    } catch (error) {
      this.fault = faultOf(error, this.clock.now());
      if (isDomainError(error) && error.kind === 'unavailable') return pollMs;
      this.state = 'stopped';
      await this.close();
      this.failures += 1;
      return Math.min(LONGEST_RETRY_MS, RETRY_MS * 2 ** (this.failures - 1));
    }
  }

  private async close(): Promise<void> {
    await this.work?.close();
    this.work = undefined;
  }

  private report(): void {
    const status: SealingStatus = { state: this.state, ...this.known, ...(this.fault ? { fault: this.fault } : {}) };
    const text = JSON.stringify(status);
    if (text === this.told) return;
    this.told = text;
    this.options.reported(status);
  }
}
