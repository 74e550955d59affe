import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';

/** What keeps something that is over one day. */
export interface Sweeping {
  /** Forgets what is over. */
  sweep(): Promise<void>;
}

/** What keeps something in memory for a moment. */
export interface Flushing {
  /** Writes it down. */
  flush(): Promise<void>;
}

const SWEEP_EVERY = 3_600_000;
const FLUSH_EVERY = 10_000;

/** Removes what is over, when the node starts and every hour; writes down every few seconds what waits in memory. */
export class Housekeeping implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly timers: NodeJS.Timeout[] = [];
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly swept: readonly Sweeping[],
    private readonly flushed: readonly Flushing[],
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.sweep();
    this.every(SWEEP_EVERY, () => this.sweep());
    this.every(FLUSH_EVERY, () => this.flush());
  }

  async onModuleDestroy(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await this.running;
    await this.flush();
  }

  private async sweep(): Promise<void> {
    for (const service of this.swept) await service.sweep();
  }

  private async flush(): Promise<void> {
    for (const service of this.flushed) await service.flush();
  }

  /** One after the other; what fails (the database is away) is done the next time. */
  private every(milliseconds: number, task: () => Promise<void>): void {
    const run = () => {
      this.running = this.running.then(task).catch(() => undefined);
    };
    this.timers.push(setInterval(run, milliseconds).unref());
  }
}
