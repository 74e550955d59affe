import Database from 'better-sqlite3';
import { applyPage, wantsOf, type Wants } from './apply-page.js';
import type { FeedPage } from './feed-page.js';
import { progressThrough, type Progress } from './ledger-anchor.js';
import { EventNotTaken } from './processing.errors.js';
import { readCheckpoint, writeCheckpoint } from './projection-checkpoint.js';
import type { Projection, ProjectionWriter } from './projection.js';

/**
 * A complete generation, being followed. Rows and checkpoint go in one transaction a batch.
 *
 * `synchronous=NORMAL`: after a power cut the last batches may be missing, rows and checkpoint together, and are applied again.
 */
export class ProjectionFile {
  private readonly database: Database.Database;
  private readonly wants: Wants;
  private readonly inOneTransaction: (page: FeedPage, count: number) => Progress;
  private writer: ProjectionWriter | undefined;
  private reached: Progress;
  /** made by this version of the projection: it can be continued, not only read */
  readonly current: boolean;
  readonly readable: boolean;

  constructor(
    path: string,
    private readonly projection: Projection,
  ) {
    this.database = new Database(path, { fileMustExist: true });
    try {
      const { current, readable, progress } = readCheckpoint(this.database, projection);
      this.current = current;
      this.readable = readable;
      this.reached = progress;
      this.database.pragma('journal_mode = WAL');
      this.database.pragma('synchronous = NORMAL');
      this.database.pragma('cache_size = -8192');
    } catch (error) {
      this.database.close();
      throw error;
    }
    this.wants = wantsOf(projection.handles);
    this.inOneTransaction = this.database.transaction((page: FeedPage, count: number) => this.write(page, count)).immediate;
  }

  get progress(): Progress {
    return this.reached;
  }

  /**
   * Takes a page. When an event in it cannot be taken, everything before that event is kept and nothing of it.
   * @throws EventNotTaken
   */
  apply(page: FeedPage): void {
    if (page.checkpoint?.position === this.reached.checkpoint?.position) return;
    try {
      this.take(page, page.events.length);
    } catch (error) {
      const count = error instanceof EventNotTaken ? page.events.findIndex(({ number }) => number === error.number) : 0;
      if (count > 0) this.take(page, count);
      throw error;
    }
  }

  close(): void {
    this.database.close();
  }

  private take(page: FeedPage, count: number): void {
    try {
      this.reached = this.inOneTransaction(page, count);
    } catch (error) {
      this.writer = undefined; // what it gathered in memory was rolled back with the rows
      throw error;
    }
  }

  private write(page: FeedPage, count: number): Progress {
    this.writer ??= this.projection.prepare(this.database);
    applyPage(this.writer, this.wants, page, this.reached.checkpoint?.number ?? -1, count);
    this.writer.flush?.();
    const progress = progressThrough(page, this.reached, count);
    writeCheckpoint(this.database, progress);
    return progress;
  }
}
