import type { EventStore } from '#event-store';
import { DomainError, systemClock, type Clock } from '#kernel';
import type { Database } from 'better-sqlite3';
import type { ProjectionStatus } from './processing-status.js';
import { readModelsStopped } from './processing.errors.js';
import type { ProjectionControl } from './projection-control.js';
import { isStopped } from './projection-snapshot.js';
import type { ProjectorReport } from './projector-messages.js';
import { ReadModelBoard } from './read-model-board.js';
import type { Freshness, ReadModels } from './read-models.js';
import { ThreadSupervisor, type SupervisedThread } from './thread-supervisor.js';

export interface ProjectorThreadOptions {
  /** starts the worker whose entry calls `runProjectorThread` with the same folder */
  readonly spawn: () => SupervisedThread;
  readonly folder: string;
  /** rings when this thread has appended; the worker's own store may not hear it */
  readonly doorbell: Pick<EventStore, 'onAppended'>;
  readonly clock?: Clock;
  /** milliseconds before a thread that died is started again, at first */
  readonly restartMs?: number;
}

interface Pending {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Read models that are written by a thread of their own and read on this one. */
export class ProjectorThread implements ReadModels, ProjectionControl {
  private readonly board: ReadModelBoard;
  private readonly supervisor: ThreadSupervisor;
  private readonly pending = new Map<number, Pending>();
  private readonly stopListening: () => void;
  private readonly clock: Clock;
  private orders = 0;
  private ringing = false;

  constructor({ spawn, folder, doorbell, clock = systemClock, restartMs = 250 }: ProjectorThreadOptions) {
    this.clock = clock;
    this.board = new ReadModelBoard(folder, clock, (name, number) => this.supervisor.post({ kind: 'wanted', name, number }));
    this.supervisor = new ThreadSupervisor({
      spawn,
      restartMs,
      reported: (report) => this.hear(report),
      crashed: (error) => this.mourn(error),
    });
    this.stopListening = doorbell.onAppended(() => this.ring());
  }

  /**
   * Starts the thread.
   * @param patienceMs  how long to wait, in milliseconds, for read models that have to be built before they can be read
   * @throws Error when the thread cannot start
   */
  async start(patienceMs = 1_000): Promise<void> {
    await this.supervisor.start();
    await Promise.all(this.names().map((name) => this.board.until(name, (now) => now.generation > 0 || isStopped(now), patienceMs)));
  }

  async stop(): Promise<void> {
    this.stopListening();
    await this.supervisor.stop();
    this.failPending(readModelsStopped(this.names()));
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

  pause(name: string): Promise<void> {
    return this.order('pause', name);
  }

  reactivate(name: string): Promise<void> {
    return this.order('reactivate', name);
  }

  rebuild(name: string): Promise<void> {
    return this.order('rebuild', name);
  }

  private names(): readonly string[] {
    return this.board.latest().map(({ name }) => name);
  }

  private order(action: keyof ProjectionControl, name: string): Promise<void> {
    const id = (this.orders += 1);
    return new Promise((resolve, reject) => {
      if (this.supervisor.post({ kind: 'control', id, action, name })) this.pending.set(id, { resolve, reject });
      else reject(readModelsStopped([name]));
    });
  }

  /** At most one ring for each turn of the event loop, however much was appended in it. */
  private ring(): void {
    if (this.ringing) return;
    this.ringing = true;
    setImmediate(() => {
      this.ringing = false;
      this.supervisor.post({ kind: 'ring' });
    });
  }

  private hear(report: ProjectorReport): void {
    switch (report.kind) {
      case 'ready':
        return;
      case 'snapshots':
        for (const snapshot of report.snapshots) this.board.update(snapshot);
        return;
      case 'done': {
        const pending = this.pending.get(report.id);
        this.pending.delete(report.id);
        const { refusal } = report;
        return refusal ? pending?.reject(new DomainError(refusal.code, refusal.details, refusal.kind)) : pending?.resolve();
      }
    }
  }

  /** The rows stay readable; whoever asks is told that they no longer move. */
  private mourn(error: Error): void {
    const lastError = { at: this.clock.now(), message: error.message };
    for (const snapshot of this.board.latest()) this.board.update({ ...snapshot, state: 'error', lastError });
    this.failPending(readModelsStopped(this.names(), error));
  }

  private failPending(error: Error): void {
    for (const { reject } of this.pending.values()) reject(error);
    this.pending.clear();
  }
}
