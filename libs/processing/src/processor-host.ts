import type { EventStore, UpcasterChain } from '#event-store';
import { systemClock, type Clock } from '#kernel';
import type { CommandDispatcher } from './command-dispatcher.js';
import { Feed } from './feed.js';
import { LeaseKeeper } from './lease-keeper.js';
import type { Lease, LeaseRegister } from './lease-register.js';
import { ProcessRunner } from './process-runner.js';
import type { Process } from './process.js';
import { ProcessingLoop } from './processing-loop.js';
import type { ProcessingFault, ProcessStatus } from './processing-status.js';
import { processUnknown } from './processing.errors.js';
import { secondsBetween } from './projection-snapshot.js';

/** Something else that may run only once: the sealer, the mail. */
export interface LeasedService {
  start(lease: Lease): void;
  stop(): Promise<void>;
}

export interface ProcessorHostOptions {
  readonly store: EventStore;
  readonly upcasters?: UpcasterChain;
  readonly processes: readonly Process[];
  /** where the state files are kept; made when it is not there */
  readonly folder: string;
  readonly dispatch: CommandDispatcher;
  readonly leases: LeaseRegister;
  /** names this node; the same after a restart */
  readonly holder: string;
  readonly services?: readonly LeasedService[];
  readonly clock?: Clock;
  readonly leaseSeconds?: number;
  readonly pollMs?: number;
  readonly retryMs?: number;
}

interface Running {
  readonly runner: ProcessRunner;
  readonly loop: ProcessingLoop;
}

const LEASE = 'processor';

/** Milliseconds for which new events are gathered: a process answers for minutes and days, not for the next screen. */
const GATHER_MS = 50;

/** Runs the processes, and what else may run only once, while it holds the lease. Others stand by. */
export class ProcessorHost {
  private readonly keeper: LeaseKeeper;
  private readonly clock: Clock;
  private readonly running = new Map<string, Running>();
  private readonly startedAt: string;
  private feed: Feed | undefined;
  private fault: ProcessingFault | undefined;

  constructor(private readonly options: ProcessorHostOptions) {
    const { leases, holder, leaseSeconds = 15, clock = systemClock } = options;
    this.clock = clock;
    this.startedAt = clock.now();
    this.keeper = new LeaseKeeper({
      register: leases,
      name: LEASE,
      holder,
      seconds: leaseSeconds,
      clock,
      acquired: (lease) => this.takeOver(lease),
      lost: () => this.standBy(),
      failed: (error) => (this.fault = { at: clock.now(), message: String(error) }),
    });
  }

  start(): Promise<void> {
    return this.keeper.start();
  }

  /** Lets the command under way be answered, then gives the lease back. */
  stop(): Promise<void> {
    return this.keeper.stop();
  }

  holdsLease(): boolean {
    return this.keeper.holds();
  }

  /** The node that runs the processes, this one or another; `undefined` while none does. */
  leaseHolder(): string | undefined {
    return this.options.leases.holderOf(LEASE);
  }

  /** @throws DomainError `PROCESS_UNKNOWN` */
  pause(name: string): void {
    this.find(name).loop.pause();
  }

  /** @throws DomainError `PROCESS_UNKNOWN` */
  reactivate(name: string): void {
    this.find(name).loop.reactivate();
  }

  /** A node that stands by shows its processes as paused, and does not know how far they are. */
  status(): readonly ProcessStatus[] {
    const { fault, startedAt } = this;
    return this.options.processes.map(({ name }) => {
      const running = this.running.get(name);
      if (running) return this.statusOf(name, running);
      const age = secondsBetween(startedAt, this.clock.now());
      const standingBy = { name, state: 'paused', number: -1, lagEvents: 0, secondsSinceProgress: age, refused: 0 } as const;
      return fault ? { ...standingBy, lastError: fault } : standingBy;
    });
  }

  private statusOf(name: string, { runner, loop }: Running): ProcessStatus {
    const { number, refused } = runner.reached;
    const { state, lastError, progressAt } = loop;
    return {
      name,
      state,
      number,
      lagEvents: Math.max(0, (this.feed?.headNumber ?? -1) - number),
      secondsSinceProgress: secondsBetween(progressAt, this.clock.now()),
      refused,
      ...(lastError ? { lastError } : {}),
    };
  }

  private takeOver(lease: Lease): void {
    const { store, upcasters, pollMs, processes, folder, dispatch, services = [], retryMs = 100 } = this.options;
    const { clock, keeper } = this;
    const feed = new Feed({ store, upcasters, pollMs, gatherMs: GATHER_MS });
    const { fencingToken } = lease;
    for (const process of processes) {
      const mayAct = () => keeper.holds();
      const runner = new ProcessRunner({ process, folder, feed, dispatch, clock, fencingToken, mayAct, retryMs });
      this.running.set(process.name, { runner, loop: new ProcessingLoop({ work: runner, feed, clock, changed: () => undefined }) });
    }
    this.feed = feed;
    for (const { loop } of this.running.values()) loop.start();
    for (const service of services) service.start(lease);
  }

  private async standBy(): Promise<void> {
    const { services = [] } = this.options;
    await Promise.all([...services.map((service) => service.stop()), ...[...this.running.values()].map(({ loop }) => loop.stop())]);
    this.feed?.close();
    this.feed = undefined;
    this.running.clear();
  }

  private find(name: string): Running {
    const running = this.running.get(name);
    if (!running) throw processUnknown(name);
    return running;
  }
}
