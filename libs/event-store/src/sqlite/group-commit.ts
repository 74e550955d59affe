import type { Database } from 'better-sqlite3';
import { assertAppendable, wrongExpectedRevision } from '../event-store.errors.js';
import type { AppendResult, EventToAppend, ExpectedRevision } from '../event-store.js';
import { EventInsert, MOST_ROWS } from './event-insert.js';
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
  /** once for each group, with how many entries it had, those refused included */
  committed(entries: number): void;
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
    this.insert = new EventInsert(database);
    this.lastRevision = database.prepare<[string], number | null>('SELECT max(revision) FROM event WHERE stream = ?').pluck();
    this.placeOf = database.prepare<[string, string, number], { position: number; revision: number }>(
      'SELECT position, revision FROM event WHERE stream = ? AND id = ? AND revision >= ?',
    );
  }

  append(stream: string, expected: ExpectedRevision, events: readonly EventToAppend[]): Promise<AppendResult> {
    return new Promise((resolve, reject) => {
      assertAppendable(events);
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

    let answers: readonly (() => void)[] = [];
    try {
      this.begin.run();
      answers = this.judgeAll(group);
      this.commit.run();
    } catch (error) {
      if (this.database.inTransaction) this.rollback.run();
      const refusal = asLedgerError(error);
      for (const { reject } of group) reject(refusal);
      return;
    }
    for (const answer of answers) answer();
    this.listener.committed(group.reduce((entries, { events }) => entries + events.length, 0));
  }

  /** In the order of their arrival. Appends that open a stream are written together: a vote, a reservation, a new member. */
  private judgeAll(group: readonly PendingAppend[]): readonly (() => void)[] {
    const answers: (() => void)[] = [];
    let openers: PendingAppend[] = [];
    const writeOpeners = (): void => {
      if (openers.length > 0) answers.push(...this.openStreams(openers));
      openers = [];
    };
    for (const append of group) {
      const { stream, expected, events } = append;
      const opens = expected === 'none' && events.length <= MOST_ROWS;
      if (!opens || this.insert.waiting + events.length > MOST_ROWS) writeOpeners();
      if (opens) {
        openers.push(append);
        this.insert.add(stream, 0, events);
      } else answers.push(this.judge(append));
    }
    writeOpeners();
    return answers;
  }

  /** Nothing is read before: the unique index is the judge. When it refuses one of them, nothing was written, and each is judged alone. */
  private openStreams(openers: readonly PendingAppend[]): readonly (() => void)[] {
    const rows = this.insert.waiting;
    try {
      let position = this.insert.run() - rows;
      return openers.map(({ stream, events, resolve }) => {
        position += events.length;
        return this.answer(stream, resultAt(events.length - 1, position), resolve);
      });
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      return openers.map((append) => this.judge(append));
    }
  }

  private judge({ stream, expected, events, resolve, reject }: PendingAppend): () => void {
    const last = this.lastRevision.get(stream) ?? undefined;
    // Where nothing follows what was expected, nothing can have been said there before.
    const repeated = last === undefined || last === expected ? undefined : this.repetitionOf(stream, expected, events, last);
    if (repeated) return () => resolve(repeated);
    const wanted = expected === 'any' ? last : expected === 'none' ? undefined : expected;
    if (wanted !== last) return () => reject(wrongExpectedRevision(stream, expected, last ?? 'none'));

    const first = (last ?? -1) + 1;
    this.insert.add(stream, first, events);
    return this.answer(stream, resultAt(first + events.length - 1, this.insert.run()), resolve);
  }

  private answer(stream: string, result: AppendResult, resolve: PendingAppend['resolve']): () => void {
    return () => {
      this.listener.appendedTo(stream, result.revision);
      resolve(result);
    };
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
