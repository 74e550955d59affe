import { type Clock, systemClock } from '#kernel';
import { type SupervisedThread, ThreadSupervisor } from '#processing';
import type { SealingOrder, SealingReport } from './sealing-messages.js';
import type { SealingService } from './sealing-service.js';
import { NOTHING_YET, type SealingStatus } from './sealing-status.js';

export interface ThreadedSealingOptions {
  /** starts a worker whose entry calls `runSealingThread` */
  readonly spawn: () => SupervisedThread<SealingOrder, SealingReport>;
  readonly clock?: Clock;
  /** milliseconds before a thread that died is started again */
  readonly restartMs?: number;
}

/** Seals on a thread of its own, so that no vote waits for a hash. */
export class ThreadedSealing implements SealingService {
  private supervisor: ThreadSupervisor<SealingOrder, SealingReport> | undefined;
  private heard: SealingStatus | undefined;

  constructor(private readonly options: ThreadedSealingOptions) {}

  start(): void {
    const { spawn, restartMs = 500 } = this.options;
    const supervisor = new ThreadSupervisor<SealingOrder, SealingReport>({
      spawn,
      restartMs,
      reported: (report) => {
        if (report.kind === 'status') this.heard = report.status;
      },
      crashed: (error) => this.mourn(error),
    });
    this.supervisor = supervisor;
    supervisor.start().catch((error: unknown) => this.mourn(error));
  }

  async stop(): Promise<void> {
    const { supervisor } = this;
    this.supervisor = undefined;
    await supervisor?.stop();
    this.heard = undefined;
  }

  status(): SealingStatus | undefined {
    return this.heard;
  }

  private mourn(error: unknown): void {
    const { clock = systemClock } = this.options;
    const fault = { at: clock.now(), code: 'SEALING_THREAD_DIED', details: { message: String(error) } };
    this.heard = { ...NOTHING_YET, ...this.heard, state: 'stopped', fault };
  }
}
