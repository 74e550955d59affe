import type { Database } from 'better-sqlite3';
import type {
  AppendResult,
  Checkpoint,
  EventStore,
  EventToAppend,
  ExpectedRevision,
  Page,
  ReadAllOptions,
  StoredEvent,
} from '../event-store.js';
import { ledgerReadOnly } from '../event-store.errors.js';
import { openConnection, type SqliteEventStoreOptions } from './connection.js';
import { GroupCommit } from './group-commit.js';
import { positionOf, rowIdOf } from './position.js';
import { asLedgerError } from './sqlite-errors.js';
import { StreamHeads } from './stream-heads.js';
import { WriteAheadFolding } from './write-ahead-folding.js';

/** As the driver gives a row without naming its columns: naming them for each row made reading a fifth slower. */
type Row = readonly [position: number, stream: string, revision: number, id: string, type: string, data: string, meta: string];

const columns = 'position, stream, revision, id, type, data, meta';

/** The embedded ledger: one file, one writing process, any number of readers. */
export class SqliteEventStore implements EventStore {
  private readonly listeners = new Set<() => void>();
  private readonly group: GroupCommit | undefined;
  private readonly heads: StreamHeads | undefined;
  private readonly folding: WriteAheadFolding | undefined;
  private readonly streamRows;
  private readonly allRows;
  private readonly rowsOfTypes;
  private readonly lastPosition;

  constructor(
    private readonly database: Database,
    { readOnly = false, fold }: Pick<SqliteEventStoreOptions, 'readOnly' | 'fold'>,
  ) {
    this.folding = fold && !readOnly ? new WriteAheadFolding(fold) : undefined;
    this.heads = readOnly ? undefined : new StreamHeads();
    this.group = readOnly
      ? undefined
      : new GroupCommit(database, {
          appendedTo: (stream, revision) => this.heads?.moved(stream, revision),
          committed: (entries) => {
            this.folding?.written(entries);
            this.ring();
          },
        });
    this.streamRows = database
      .prepare<[string, number, number], Row>(`SELECT ${columns} FROM event WHERE stream = ? AND revision >= ? ORDER BY revision LIMIT ?`)
      .raw();
    this.allRows = database
      .prepare<[number, number], Row>(`SELECT ${columns} FROM event WHERE position > ? ORDER BY position LIMIT ?`)
      .raw();
    this.rowsOfTypes = database
      .prepare<[after: number, last: number, certain: number, types: string], Row>(
        `SELECT ${columns} FROM event
          WHERE position > ? AND position <= ? AND (position >= ? OR type IN (SELECT value FROM json_each(?))) ORDER BY position`,
      )
      .raw();
    this.lastPosition = database.prepare<[], number | null>('SELECT max(position) FROM event').pluck();
  }

  append(stream: string, expected: ExpectedRevision, events: readonly EventToAppend[]): Promise<AppendResult> {
    return this.group?.append(stream, expected, events) ?? Promise.reject(ledgerReadOnly());
  }

  async readStream(
    stream: string,
    { from = 0, limit = -1 }: { readonly from?: number; readonly limit?: number } = {},
  ): Promise<readonly StoredEvent[]> {
    if (this.endsBefore(stream, from)) return [];
    const events = this.reading(() => this.streamRows.all(stream, from, limit).map(storedEvent));
    if (limit < 0) this.heads?.readTo(stream, events.at(-1)?.revision ?? from - 1);
    return events;
  }

  endsBefore(stream: string, from: number): boolean {
    return this.heads?.endsBefore(stream, from) ?? false;
  }

  /** Events of one append are rows one after the other. */
  placesOf({ position }: AppendResult, count: number): readonly Checkpoint[] {
    const last = rowIdOf(position);
    return Array.from({ length: count }, (_, index) => checkpointAt(last - count + 1 + index));
  }

  checkpointOf(number: number): Checkpoint {
    return checkpointAt(number + 1);
  }

  async readAll({ after, limit, types }: ReadAllOptions): Promise<Page> {
    if (types) return this.readTypes(after, limit, types);
    const rows = this.reading(() => this.allRows.all(after ? rowIdOf(after.position) : 0, limit));
    const last = rows.at(-1);
    return {
      events: rows.map(storedEvent),
      checkpoint: last ? checkpointAt(last[0]) : after,
      atHead: rows.length < limit,
    };
  }

  /** Positions are dense, so a page is known to end where so many entries do, whichever of them are read. */
  private readTypes(after: Checkpoint | undefined, limit: number, types: readonly string[]): Page {
    return this.reading(() => {
      const from = after ? rowIdOf(after.position) : 0;
      const head = this.lastPosition.get() ?? 0;
      const last = Math.min(from + limit, head);
      if (last <= from) return { events: [], checkpoint: after, atHead: true };
      const rows = this.rowsOfTypes.all(from, last, last - 1, JSON.stringify(types));
      return { events: rows.map(storedEvent), checkpoint: checkpointAt(last), atHead: last - from < limit };
    });
  }

  async head(): Promise<Checkpoint | undefined> {
    const last = this.reading(() => this.lastPosition.get());
    return last === null || last === undefined ? undefined : checkpointAt(last);
  }

  onAppended(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.group?.drain();
    await this.folding?.close();
    this.listeners.clear();
    this.database.close();
  }

  private reading<T>(read: () => T): T {
    try {
      return read();
    } catch (error) {
      throw asLedgerError(error);
    }
  }

  private ring(): void {
    for (const listener of this.listeners) listener();
  }
}

const checkpointAt = (rowId: number): Checkpoint => ({ position: positionOf(rowId), number: rowId - 1 });

const storedEvent = ([position, stream, revision, id, type, data, meta]: Row): StoredEvent => ({
  id,
  type,
  data,
  meta,
  stream,
  revision,
  position: positionOf(position),
  number: position - 1,
});

/**
 * Opens (and creates, unless `readOnly`) a ledger file.
 * @throws DomainError `NOT_A_LEDGER`, `LEDGER_READ_ONLY`, `LEDGER_FULL`
 */
export const openSqliteEventStore = (options: SqliteEventStoreOptions): SqliteEventStore =>
  new SqliteEventStore(openConnection(options), options);
