import { systemClock } from '#kernel';
import type { Database } from 'better-sqlite3';
import type { ProjectionStatus } from './processing-status.js';
import { readModelsStopped } from './processing.errors.js';
import type { ProjectionControl } from './projection-control.js';
import { isStopped, type ProjectionSnapshot } from './projection-snapshot.js';
import { Projector, type ProjectorOptions } from './projector.js';
import { ReadModelBoard } from './read-model-board.js';
import type { Freshness, ReadModels } from './read-models.js';

/** Projects on the current thread: for tests and for commands that end. Servers use `ProjectorThreads`, which does not hold up requests. */
export class InlineProjector implements ReadModels, ProjectionControl {
  private readonly projector: Projector;
  private readonly board: ReadModelBoard;

  constructor(private readonly options: ProjectorOptions) {
    this.board = new ReadModelBoard(options.folder, options.clock ?? systemClock, (name, number) => this.projector.hurry(name, number));
    this.projector = new Projector(options, (snapshot) => this.board.update(snapshot));
  }

  /**
   * Opens the read models and begins to follow.
   * @param patienceMs  how long to wait, in milliseconds, for those that have to be built before they can be read
   */
  async start(patienceMs = 1_000): Promise<void> {
    this.projector.start();
    for (const snapshot of this.projector.snapshots()) this.board.update(snapshot);
    await Promise.all(this.names().map((name) => this.board.until(name, (now) => now.generation > 0 || isStopped(now), patienceMs)));
  }

  /**
   * Until every projection has taken what is in the ledger now.
   * @throws DomainError `READ_MODELS_STOPPED` {names}
   */
  async catchUp(): Promise<void> {
    const head = (await this.projector.feed.end())?.number ?? -1;
    this.projector.feed.ring();
    // Active, not only far enough: rows about another ledger may have any number.
    const arrived = (now: ProjectionSnapshot) => now.state === 'active' && now.number >= head;
    await Promise.all(this.names().map((name) => this.board.until(name, (now) => arrived(now) || isStopped(now))));
    const stopped = this.board.latest().filter((snapshot) => !arrived(snapshot));
    if (stopped.length > 0) throw readModelsStopped(stopped.map(({ name }) => name));
  }

  async stop(): Promise<void> {
    await this.projector.stop();
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
    return this.projector.pause(name);
  }

  reactivate(name: string): Promise<void> {
    return this.projector.reactivate(name);
  }

  rebuild(name: string): Promise<void> {
    return this.projector.rebuild(name);
  }

  private names(): readonly string[] {
    return this.options.projections.map(({ name }) => name);
  }
}
