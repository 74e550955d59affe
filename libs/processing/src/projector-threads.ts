import type { EventStore } from '#event-store';
import { systemClock, type Clock } from '#kernel';
import type { Database } from 'better-sqlite3';
import type { ProjectionStatus } from './processing-status.js';
import { readModelUnknown } from './processing.errors.js';
import type { ProjectionControl } from './projection-control.js';
import { isStopped } from './projection-snapshot.js';
import type { ProjectorOrder, ProjectorReport } from './projector-messages.js';
import { ProjectorThread } from './projector-thread.js';
import { ReadModelBoard } from './read-model-board.js';
import type { Freshness, ReadModels } from './read-models.js';
import type { SupervisedThread } from './thread-supervisor.js';

export interface ProjectorThreadsOptions {
  /**
   * starts a worker whose entry calls `runProjectorThread` with the same folder; one for each thread. No projection is on two of them, and a
   * ledger is projected in the time the slowest takes
   */
  readonly spawn: readonly (() => SupervisedThread<ProjectorOrder, ProjectorReport>)[];
  readonly folder: string;
  /** rings when this thread has appended; the workers' own stores may not hear it */
  readonly doorbell: Pick<EventStore, 'onAppended'>;
  readonly clock?: Clock;
  /** milliseconds before a thread that died is started again, at first */
  readonly restartMs?: number;
}

/** Milliseconds between two rings: with a vote a millisecond, every projection would otherwise commit for each of them. */
const BETWEEN_RINGS_MS = 50;

/** Read models that are written by threads of their own and read on this one. */
export class ProjectorThreads implements ReadModels, ProjectionControl {
  private readonly board: ReadModelBoard;
  private readonly threads: readonly ProjectorThread[];
  private readonly stopListening: () => void;
  private nextRing: NodeJS.Timeout | undefined;
  private rungAt = Number.NEGATIVE_INFINITY;

  constructor({ spawn, folder, doorbell, clock = systemClock, restartMs = 250 }: ProjectorThreadsOptions) {
    this.board = new ReadModelBoard(folder, clock, (name, number) => this.threadOf(name).post({ kind: 'wanted', name, number }));
    this.threads = spawn.map((spawnOne) => {
      const thread: ProjectorThread = new ProjectorThread({
        spawn: spawnOne,
        restartMs,
        changed: (snapshot) => this.board.update(snapshot),
        died: ({ message }) => this.mourn(thread.names, { at: clock.now(), message }),
      });
      return thread;
    });
    this.stopListening = doorbell.onAppended(() => this.ring());
  }

  /**
   * Starts the threads.
   * @param patienceMs  how long to wait, in milliseconds, for read models that have to be built before they can be read
   * @throws Error when a thread cannot start
   */
  async start(patienceMs = 1_000): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.start()));
    const names = this.board.latest().map(({ name }) => name);
    await Promise.all(names.map((name) => this.board.until(name, (now) => now.generation > 0 || isStopped(now), patienceMs)));
  }

  async stop(): Promise<void> {
    this.stopListening();
    clearTimeout(this.nextRing);
    await Promise.all(this.threads.map((thread) => thread.stop()));
    this.board.close();
  }

  reader(name: string): Database {
    return this.board.reader(name);
  }

  waitFor(name: string, minNumber: number | undefined, timeoutMs?: number): Promise<Freshness> {
    return this.board.waitFor(name, minNumber, timeoutMs);
  }

  status(): readonly ProjectionStatus[] {
    return this.board.status();
  }

  async pause(name: string): Promise<void> {
    await this.threadOf(name).order('pause', name);
  }

  async reactivate(name: string): Promise<void> {
    await this.threadOf(name).order('reactivate', name);
  }

  async rebuild(name: string): Promise<void> {
    await this.threadOf(name).order('rebuild', name);
  }

  private threadOf(name: string): ProjectorThread {
    const thread = this.threads.find(({ names }) => names.has(name));
    if (!thread) throw readModelUnknown(name);
    return thread;
  }

  /** The first after a pause at once, then now and then, however much is appended. Whoever waits for an entry is not held up: that wakes too. */
  private ring(): void {
    const wait = this.rungAt + BETWEEN_RINGS_MS - performance.now();
    this.nextRing ??= setTimeout(
      () => {
        this.nextRing = undefined;
        this.rungAt = performance.now();
        for (const thread of this.threads) thread.post({ kind: 'ring' });
      },
      Math.max(0, wait),
    );
  }

  /** The rows stay readable; whoever asks is told that they no longer move. */
  private mourn(names: ReadonlySet<string>, lastError: { readonly at: string; readonly message: string }): void {
    for (const snapshot of this.board.latest()) if (names.has(snapshot.name)) this.board.update({ ...snapshot, state: 'error', lastError });
  }
}
