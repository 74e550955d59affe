import { join } from 'node:path';
import { memoryEventStore } from '#event-store/memory';
import { systemClock, type Clock } from '#kernel';
import { LeaseRegister } from '../lease-register.js';
import type { Process } from '../process.js';
import type { ProcessStatus } from '../processing-status.js';
import { ProcessorHost } from '../processor-host.js';
import { CommandBook } from './commands.js';
import { ObservedStore } from './observed-store.js';
import { removeTemporaryFolders, temporaryFolder } from './temporary-folder.js';
import { until } from './until.js';

/** A ledger, an application and a folder, for processors that come and go. */
export class ProcessorBench {
  store = new ObservedStore(memoryEventStore());
  readonly book = new CommandBook();
  readonly folder = temporaryFolder();
  private readonly leases: LeaseRegister;
  private readonly running = new Set<ProcessorHost>();

  constructor(private readonly clock: Clock = systemClock) {
    this.leases = new LeaseRegister(join(this.folder, 'lease.sqlite'), clock);
  }

  async host(...processes: Process[]): Promise<ProcessorHost> {
    const { store, folder, leases, clock } = this;
    const options = { store, processes, folder, dispatch: this.book.dispatch, leases, holder: 'node', clock, pollMs: 10, retryMs: 1 };
    const host = new ProcessorHost(options);
    this.running.add(host);
    await host.start();
    return host;
  }

  async stop(host: ProcessorHost): Promise<void> {
    this.running.delete(host);
    await host.stop();
  }

  /** Runs a process until the condition holds, and stops. */
  async runUntil(process: Process, condition: (host: ProcessorHost) => Promise<void>): Promise<void> {
    const host = await this.host(process);
    await condition(host);
    await this.stop(host);
  }

  async close(): Promise<void> {
    await Promise.all([...this.running].map((host) => host.stop()));
    this.leases.close();
    await this.store.close();
    removeTemporaryFolders();
  }
}

/** Of the first of its processes. */
export const statusOf = (host: ProcessorHost): ProcessStatus | undefined => host.status()[0];

export const caughtUp = (host: ProcessorHost, number: number): Promise<void> =>
  until(() => host.status().every((status) => status.number >= number && status.state === 'active'));
