import { mkdirSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EventStore } from '#event-store';
import { type Clock, codeOf, isDomainError, systemClock } from '#kernel';
import { SigningKeys } from '../keys/signing-keys.js';
import { SealedLog } from '../sealed-log/sealed-log.js';
import { Sealer } from '../sealer/sealer.js';
import { Pause } from './pause.js';
import { sealingFiles } from './sealing-files.js';
import type { SealingFault, SealingStatus } from './sealing-status.js';
import type { SealingTerms } from './sealing-terms.js';

export interface SealingLoopOptions extends SealingTerms {
  readonly store: EventStore;
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
  private log: SealedLog | undefined;
  private sealer: Sealer | undefined;
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
    this.close();
  }

  /** @returns milliseconds to wait before the next one */
  private async attempt(): Promise<number> {
    const { pollMs = POLL_MS } = this.options;
    try {
      this.sealer ??= this.open();
      const { more } = await this.sealer.turn();
      this.fault = undefined;
      this.failures = 0;
      this.state = 'sealing';
      return more ? 0 : pollMs;
    } catch (error) {
      this.fault = { at: this.clock.now(), code: codeOf(error) ?? 'UNEXPECTED', details: detailsOf(error) };
      if (isDomainError(error) && error.kind === 'unavailable') return pollMs;
      this.state = 'stopped';
      this.close();
      this.failures += 1;
      return Math.min(LONGEST_RETRY_MS, RETRY_MS * 2 ** (this.failures - 1));
    }
  }

  private open(): Sealer {
    const { folder, store, origin, checkpointMs } = this.options;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.log = SealedLog.open(sealingFiles(folder).log);
    return new Sealer({ store, log: this.log, keys: new SigningKeys(folder), clock: this.clock, origin, checkpointMs });
  }

  private close(): void {
    this.log?.close();
    this.log = undefined;
    this.sealer = undefined;
  }

  private report(): void {
    const checkpoint = this.log?.signed.newest();
    const status: SealingStatus = {
      state: this.state,
      sealed: this.log?.size ?? 0,
      checkpoint: checkpoint ? { size: checkpoint.size, signedAt: checkpoint.signedAt } : null,
      ...(this.fault ? { fault: this.fault } : {}),
    };
    const text = JSON.stringify(status);
    if (text === this.told) return;
    this.told = text;
    this.options.reported(status);
  }
}

const detailsOf = (error: unknown): SealingFault['details'] => (isDomainError(error) ? error.details : { message: String(error) });
