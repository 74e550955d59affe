import { DomainError } from '#kernel';
import { readModelsStopped } from './processing.errors.js';
import type { ProjectionControl } from './projection-control.js';
import type { ProjectionSnapshot } from './projection-snapshot.js';
import type { ProjectorOrder, ProjectorReport } from './projector-messages.js';
import { ThreadSupervisor, type ThreadSupervisorOptions } from './thread-supervisor.js';

export interface ProjectorThreadOptions extends Pick<ThreadSupervisorOptions<ProjectorOrder, ProjectorReport>, 'spawn' | 'restartMs'> {
  readonly changed: (snapshot: ProjectionSnapshot) => void;
  /** called when the thread died; it is started again */
  readonly died: (error: Error) => void;
}

interface Pending {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** This side of one thread that projects: who is on it, what it was ordered, and what it reports. */
export class ProjectorThread {
  private readonly supervisor: ThreadSupervisor<ProjectorOrder, ProjectorReport>;
  private readonly pending = new Map<number, Pending>();
  private readonly projections = new Set<string>();
  private orders = 0;

  constructor(private readonly options: ProjectorThreadOptions) {
    this.supervisor = new ThreadSupervisor({
      spawn: options.spawn,
      restartMs: options.restartMs,
      reported: (report) => this.hear(report),
      crashed: (error) => this.mourn(error),
    });
  }

  /** The projections it has reported so far: all of them once it is ready. */
  get names(): ReadonlySet<string> {
    return this.projections;
  }

  /** Settles when the thread is ready. @throws Error when it cannot start */
  start(): Promise<void> {
    return this.supervisor.start();
  }

  post(order: ProjectorOrder): void {
    this.supervisor.post(order);
  }

  /** Settles when the order was carried out. @throws DomainError what the projector answers; `READ_MODELS_STOPPED` */
  order(action: keyof ProjectionControl, name: string): Promise<void> {
    const id = (this.orders += 1);
    return new Promise((resolve, reject) => {
      if (this.supervisor.post({ kind: 'control', id, action, name })) this.pending.set(id, { resolve, reject });
      else reject(readModelsStopped([name]));
    });
  }

  async stop(): Promise<void> {
    await this.supervisor.stop();
    this.failPending(readModelsStopped([...this.projections]));
  }

  private hear(report: ProjectorReport): void {
    switch (report.kind) {
      case 'ready':
        return;
      case 'snapshots':
        for (const snapshot of report.snapshots) {
          this.projections.add(snapshot.name);
          this.options.changed(snapshot);
        }
        return;
      case 'done': {
        const pending = this.pending.get(report.id);
        this.pending.delete(report.id);
        const { refusal } = report;
        return refusal ? pending?.reject(new DomainError(refusal.code, refusal.details, refusal.kind)) : pending?.resolve();
      }
    }
  }

  private mourn(error: Error): void {
    this.options.died(error);
    this.failPending(readModelsStopped([...this.projections], error));
  }

  private failPending(error: Error): void {
    for (const { reject } of this.pending.values()) reject(error);
    this.pending.clear();
  }
}
