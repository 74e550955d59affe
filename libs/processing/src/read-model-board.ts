import type { Clock } from '#kernel';
import type { Database } from 'better-sqlite3';
import type { ProjectionStatus } from './processing-status.js';
import { readModelUnknown } from './processing.errors.js';
import { isStopped, statusOf, type ProjectionSnapshot } from './projection-snapshot.js';
import { ReadModelConnections } from './read-model-connections.js';
import type { Freshness, ReadModels } from './read-models.js';

interface Waiter {
  readonly name: string;
  readonly enough: (snapshot: ProjectionSnapshot) => boolean;
  readonly resolve: () => void;
}

const DEFAULT_WAIT_MS = 2_000;

/** What a thread knows of the projections, wherever they run: the last snapshot of each, who waits for more, and the open readers. */
export class ReadModelBoard implements ReadModels {
  private readonly snapshots = new Map<string, ProjectionSnapshot>();
  private readonly waiters = new Set<Waiter>();
  private readonly connections: ReadModelConnections;

  /** @param wanted  told what somebody waits for */
  constructor(
    folder: string,
    private readonly clock: Clock,
    private readonly wanted: (name: string, number: number) => void,
  ) {
    this.connections = new ReadModelConnections(folder);
  }

  update(snapshot: ProjectionSnapshot): void {
    this.snapshots.set(snapshot.name, snapshot);
    for (const waiter of [...this.waiters]) if (waiter.name === snapshot.name && waiter.enough(snapshot)) waiter.resolve();
  }

  latest(): readonly ProjectionSnapshot[] {
    return [...this.snapshots.values()];
  }

  status(): readonly ProjectionStatus[] {
    return this.latest().map((snapshot) => statusOf(snapshot, this.clock));
  }

  reader(name: string): Database {
    return this.connections.reader(name, this.find(name).generation);
  }

  async waitFor(name: string, minNumber = -1, timeoutMs = DEFAULT_WAIT_MS): Promise<Freshness> {
    const reached = ({ number }: ProjectionSnapshot) => number >= minNumber;
    if (!reached(this.find(name))) {
      this.wanted(name, minNumber);
      // Whoever has stopped will not arrive: no use waiting.
      await this.until(name, (snapshot) => reached(snapshot) || isStopped(snapshot), timeoutMs);
    }
    const { number } = this.find(name);
    return { number, stale: number < minNumber };
  }

  /** Until the condition holds for a projection, or the time, if any was set, is up. */
  async until(name: string, enough: (snapshot: ProjectionSnapshot) => boolean, timeoutMs?: number): Promise<void> {
    if (enough(this.find(name))) return;
    await new Promise<void>((done) => {
      const resolve = () => {
        clearTimeout(timer);
        this.waiters.delete(waiter);
        done();
      };
      const waiter = { name, enough, resolve };
      const timer = timeoutMs === undefined ? undefined : setTimeout(resolve, timeoutMs);
      this.waiters.add(waiter);
    });
  }

  close(): void {
    for (const { resolve } of [...this.waiters]) resolve();
    this.connections.close();
  }

  private find(name: string): ProjectionSnapshot {
    const snapshot = this.snapshots.get(name);
    if (!snapshot) throw readModelUnknown(name);
    return snapshot;
  }
}
