import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import type { Checkpoint } from '#event-store';
import { atTheBeginning, type Progress } from './ledger-anchor.js';
import { NotedWrites, type Write } from './noted-writes.js';
import { prepared } from './prepared.js';
import {
  createProcessTables,
  insertProcessCheckpoint,
  insertRefusal,
  raiseFence,
  readProcessCheckpoint,
  writeProcessProgress,
  type ProcessCheckpoint,
  type RefusedCommand,
} from './process-records.js';
import type { Process } from './process.js';
import { leaseLost } from './processing.errors.js';

/** Events nobody wanted are passed in memory; the checkpoint follows when so many have gathered. */
const UNWRITTEN_EVENTS = 10_000;

/** What a process remembers and how far it has come, in one file. Every write checks the fencing token in its own transaction. */
export class ProcessState {
  readonly database: Database.Database;
  private readonly notedWrites: NotedWrites;
  private reached: Progress;
  private written: number;
  private readonly inTransaction: (write: () => void) => void;

  constructor(
    file: string,
    private readonly process: Process,
    private readonly fencingToken: number,
  ) {
    mkdirSync(dirname(file), { recursive: true });
    this.database = new Database(file);
    this.database.pragma('journal_mode = WAL');
    // A power cut may take the last checkpoints: the same commands are then given again, with the same ids.
    this.database.pragma('synchronous = NORMAL');
    // What is remembered of members stands all over the file: to copy it over now and then is less than after every thousand pages.
    this.database.pragma('wal_autocheckpoint = 10000');
    createProcessTables(this.database);
    this.notedWrites = new NotedWrites(this.database);
    this.inTransaction = this.database.transaction((write: () => void) => {
      this.assertNotFencedOff();
      write();
    }).immediate;
    this.reached = this.checkpoint?.progress ?? atTheBeginning;
    this.written = this.reached.checkpoint?.number ?? -1;
  }

  /** Fences off whoever held an earlier token. @throws DomainError `LEASE_LOST` when a later one has been here */
  claim(): void {
    this.inTransaction(() => undefined);
  }

  /** `undefined` before the process was first started. */
  get checkpoint(): ProcessCheckpoint | undefined {
    return readProcessCheckpoint(this.database);
  }

  get progress(): Progress {
    return this.reached;
  }

  /** The database as the process is given it: what it writes during a rehearsal is noted. */
  get memory(): Database.Database {
    return this.notedWrites.database;
  }

  /** The statements of its tables as one text: another text, other tables. */
  get tables(): string {
    return (this.process.schema ?? []).join(';\n');
  }

  /** Begins to answer for what happens after `start`. The place is on disk when this returns: nothing else knows it. */
  begin(start: Checkpoint | undefined): void {
    this.inTransaction(() => {
      for (const statement of this.process.schema ?? []) this.database.exec(statement);
      insertProcessCheckpoint(this.database, this.tables, start);
    });
    this.database.pragma('wal_checkpoint(TRUNCATE)');
    this.reached = { checkpoint: start, anchor: undefined };
    this.written = start?.number ?? -1;
  }

  /**
   * Writes, and moves on to where the writing came, or neither.
   * @throws DomainError `LEASE_LOST`
   */
  advance(write: () => Progress): void {
    let progress = this.reached;
    this.inTransaction(() => {
      progress = write();
      writeProcessProgress(this.database, progress);
    });
    this.reached = progress;
    this.written = progress.checkpoint?.number ?? -1;
  }

  /** Tries what would be written, notes it, and leaves no trace of it. */
  rehearse<Answer>(attempt: (writes: Write[]) => Answer): Answer {
    prepared(this.database, 'BEGIN').run();
    try {
      return this.notedWrites.during(attempt);
    } finally {
      prepared(this.database, 'ROLLBACK').run();
    }
  }

  /** Moves on past events nobody wanted. */
  pass(progress: Progress): void {
    if ((progress.checkpoint?.number ?? -1) - this.written >= UNWRITTEN_EVENTS) this.advance(() => progress);
    else this.reached = progress;
  }

  refuse(refusal: RefusedCommand): void {
    this.inTransaction(() => insertRefusal(this.database, refusal));
  }

  refusals(): number {
    return prepared<[], number>(this.database, 'SELECT count(*) FROM process_refusal').pluck().get() ?? 0;
  }

  /** A deadline leads to its command once, however long its process goes on naming it. */
  settleDeadline(commandId: string, effect: string, settledAt: string): void {
    const sql = 'INSERT OR IGNORE INTO process_deadline (commandId, effect, settledAt) VALUES (?, ?, ?)';
    this.inTransaction(() => void prepared(this.database, sql).run(commandId, effect, settledAt));
  }

  isSettled(commandId: string): boolean {
    return prepared(this.database, 'SELECT 1 FROM process_deadline WHERE commandId = ?').get(commandId) !== undefined;
  }

  /** Belongs in every transaction that writes. @throws DomainError `LEASE_LOST` */
  assertNotFencedOff(): void {
    if (!raiseFence(this.database, this.fencingToken)) throw leaseLost(this.process.name);
  }

  close(): void {
    this.database.close();
  }
}
