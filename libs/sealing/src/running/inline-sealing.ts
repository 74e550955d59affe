import { SealingLoop, type SealingLoopOptions } from './sealing-loop.js';
import type { SealingService } from './sealing-service.js';
import type { SealingStatus } from './sealing-status.js';

/** Seals on this thread, between whatever else it does: for tests, and for commands that end. */
export class InlineSealing implements SealingService {
  private loop: SealingLoop | undefined;
  private heard: SealingStatus | undefined;

  constructor(private readonly options: Omit<SealingLoopOptions, 'reported'>) {}

  start(): void {
    this.loop = new SealingLoop({ ...this.options, reported: (status) => (this.heard = status) });
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop?.stop();
    this.loop = undefined;
    this.heard = undefined;
  }

  status(): SealingStatus | undefined {
    return this.heard;
  }
}
