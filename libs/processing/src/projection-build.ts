import Database from 'better-sqlite3';
import { applyPage, wantsOf, type Wants } from './apply-page.js';
import type { FeedPage } from './feed-page.js';
import { atTheBeginning, progressThrough, type Progress } from './ledger-anchor.js';
import { createCheckpoint, writeCheckpoint } from './projection-checkpoint.js';
import type { Projection, ProjectionWriter } from './projection.js';

/** Events after which what was gathered is written. Nobody reads a build, so entries about one subject meet in memory more often than in a page. */
const FLUSH_EVENTS = 2_000;

/**
 * The next generation, being built from the first event beside the one that is read. Nobody else sees the file and a crash discards it, so
 * it needs no journal and no fsync, and its indexes are filled last, all at once.
 */
export class ProjectionBuild {
  private readonly database: Database.Database;
  private readonly writer: ProjectionWriter;
  private readonly wants: Wants;
  private reached: Progress = atTheBeginning;
  private unflushed = 0;

  constructor(
    readonly path: string,
    private readonly projection: Projection,
  ) {
    this.database = new Database(path);
    this.wants = wantsOf(projection.handles);
    try {
      this.database.pragma('journal_mode = OFF');
      this.database.pragma('synchronous = OFF');
      this.database.pragma('locking_mode = EXCLUSIVE');
      this.database.pragma('cache_size = -32768');
      // One transaction for the whole build: committing now and then would only write the same pages again.
      this.database.exec('BEGIN');
      for (const statement of projection.schema) this.database.exec(statement);
      createCheckpoint(this.database, projection);
      this.writer = projection.prepare(this.database);
    } catch (error) {
      this.database.close();
      throw error;
    }
  }

  get progress(): Progress {
    return this.reached;
  }

  /** @throws EventNotTaken */
  apply(page: FeedPage): void {
    applyPage(this.writer, this.wants, page, this.reached.checkpoint?.number ?? -1);
    this.reached = progressThrough(page, this.reached);
    this.unflushed += page.events.length;
    if (this.unflushed >= FLUSH_EVENTS) this.flush();
  }

  /** Fills the indexes and leaves a closed, complete file. */
  finish(): void {
    this.flush();
    writeCheckpoint(this.database, this.reached);
    for (const statement of this.projection.indexes) this.database.exec(statement);
    this.database.exec('COMMIT');
    this.database.pragma('locking_mode = NORMAL');
    this.database.pragma('journal_mode = WAL');
    this.database.close();
  }

  discard(): void {
    this.database.close();
  }

  private flush(): void {
    this.writer.flush?.();
    this.unflushed = 0;
  }
}
