import type { Database } from 'better-sqlite3';
import { assertAppendable, wrongExpectedRevision } from '../event-store.errors.js';
import type { AppendResult, EventToAppend, ExpectedRevision } from '../event-store.js';
import { positionOf } from './position.js';
import { asLedgerError, isUniqueViolation } from './sqlite-errors.js';

interface PendingAppend {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly EventToAppend[];
  readonly resolve: (result: AppendResult) => void;
  readonly reject: (error: unknown) => void;
}

/** Who wants to know what was written, once it is durable. */
export interface CommitListener {
  appendedTo(stream: string, revision: number): void;
  /** once for each group */
  committed(): void;
}

/** Appends in one transaction at most: bounds how long readers of the main thread wait. */
const LARGEST_GROUP = 512;

/** How far back an append that expects nothing is recognised as a repetition. */
const RECOGNISED_TAIL = 1_000;

/**
 * Appends that arrive together share one transaction, so one fsync. Each is judged on its own: one refusal does not touch its neighbours.
 * Nobody is answered before the commit.
 */
export class GroupCommit {
  private readonly pending: PendingAppend[] = [];
  private scheduled = false;

  private readonly begin;
  private readonly commit;
  private readonly rollback;
  private readonly insert;
  private readonly lastRevision;
  private readonly placeOf;

  constructor(
    private readonly database: Database,
    private readonly listener: CommitListener,
  ) {
    this.begin = database.prepare('BEGIN IMMEDIATE');
    this.commit = database.prepare('COMMIT');
    this.rollback = database.prepare('ROLLBACK');
    this.insert = database.prepare('INSERT INTO event (stream, revision, id, type, data, meta) VALUES (?, ?, ?, ?, ?, ?)');
    this.lastRevision = database.prepare<[string], number | null>('SELECT max(revision) FROM event WHERE stream = ?').pluck();
    this.placeOf = database.prepare<[string, string, number], { position: number; revision: number }>(
      'SELECT position, revision FROM event WHERE stream = ? AND id = ? AND revision >= ?',
    );
  }

  append(stream: string, expected: ExpectedRevision, events: readonly EventToAppend[]): Promise<AppendResult> {
    assertAppendable(events);
    return new Promise((resolve, reject) => {
      this.pending.push({ stream, expected, events, resolve, reject });
      if (this.scheduled) return;
      this.scheduled = true;
      setImmediate(() => this.writeGroup());
    });
  }

  /** Writes what waits, now. */
  drain(): void {
    while (this.pending.length > 0) this.writeGroup();
  }

  private writeGroup(): void {
    const group = this.pending.splice(0, LARGEST_GROUP);
    this.scheduled = this.pending.length > 0;
    if (this.scheduled) setImmediate(() => this.writeGroup());
    if (group.length === 0) return;

    const answers: (() => void)[] = [];
    try {
      this.begin.run();
      for (const append of group) answers.push(this.judge(append));
      this.commit.run();
    } catch (error) {
      if (this.database.inTransaction) this.rollback.run();
      const refusal = asLedgerError(error);
      for (const { reject } of group) reject(refusal);
      return;
    }
    for (const answer of answers) answer();
    this.listener.committed();
  }

  private judge({ stream, expected, events, resolve, reject }: PendingAppend): () => void {
    const refuse = (actual: number | 'none') => () => reject(wrongExpectedRevision(stream, expected, actual));
    if (expected === 'none' && events.length === 1) {
      const result = this.insertFirst(stream, events[0] as EventToAppend);
      if (result) return this.answer(stream, result, resolve);
    }
    const last = this.lastRevision.get(stream) ?? undefined;
    const repeated = last === undefined ? undefined : this.repetitionOf(stream, expected, events, last);
    if (repeated) return () => resolve(repeated);
    const wanted = expected === 'any' ? last : expected === 'none' ? undefined : expected;
    if (wanted !== last) return refuse(last ?? 'none');

    const result = this.insertAll(stream, (last ?? -1) + 1, events);
    return this.answer(stream, result, resolve);
  }

  private answer(stream: string, result: AppendResult, resolve: PendingAppend['resolve']): () => void {
    return () => {
      this.listener.appendedTo(stream, result.revision);
      resolve(result);
    };
  }

  /** A vote, a reservation: one event that opens its stream needs no read; the unique index is the judge. */
  private insertFirst(stream: string, event: EventToAppend): AppendResult | undefined {
    try {
      return this.insertAll(stream, 0, [event]);
    } catch (error) {
      if (isUniqueViolation(error)) return undefined;
      throw error;
    }
  }

  private insertAll(stream: string, first: number, events: readonly EventToAppend[]): AppendResult {
    let position = 0;
    let revision = first - 1;
    for (const { id, type, data, meta } of events) {
      revision += 1;
      position = Number(this.insert.run(stream, revision, id, type, data, meta).lastInsertRowid);
    }
    return resultAt(revision, position);
  }

  /** The same ids in the same order where they would have gone the first time: the answer was lost, not the append. */
  private repetitionOf(
    stream: string,
    expected: ExpectedRevision,
    events: readonly EventToAppend[],
    last: number,
  ): AppendResult | undefined {
    const earliest = expected === 'any' ? last - RECOGNISED_TAIL : expected === 'none' ? 0 : expected + 1;
    const places = events.map(({ id }) => this.placeOf.get(stream, id, earliest));
    const start = expected === 'any' ? places[0]?.revision : earliest;
    if (start === undefined || places.some((place, index) => place?.revision !== start + index)) return undefined;
    const end = places.at(-1);
    return end && resultAt(end.revision, end.position);
  }
}

const resultAt = (revision: number, position: number): AppendResult => ({ revision, position: positionOf(position), number: position - 1 });
