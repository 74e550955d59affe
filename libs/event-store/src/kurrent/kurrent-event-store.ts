import { setMaxListeners } from 'node:events';
import { assertAppendable } from '../event-store.errors.js';
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
import { Appender } from './appender.js';
import { connect, type Connection } from './connection.js';
import { Doorbell } from './doorbell.js';
import { eventOf, type PlacedEntry } from './entry.js';
import { LedgerNumbers } from './ledger-numbers.js';
import { LogReader } from './log-reader.js';
import { within, type Patience } from './persistence.js';
import { logPositionOf, positionOf } from './position.js';

export interface KurrentEventStoreOptions {
  /** `esdb://user:password@host:2113?tls=true` or `kurrentdb://…`, see `connect` */
  readonly connectionString: string;
  /** a checkpoint of this very ledger to count on from; without one, entries are counted from the beginning at the first use */
  readonly numberedFrom?: Checkpoint | undefined;
  /** how long one call may take, in milliseconds; 5,000 when absent */
  readonly timeoutMs?: number;
  /** how long a call is tried again before `LEDGER_UNAVAILABLE`, in milliseconds; 15,000 when absent */
  readonly patienceMs?: number;
}

/** Events asked for at once, however few entries are wanted: between two entries may lie days of the server's own statistics. */
const SMALLEST_PAGE = 100;

/** How long closing may take, in milliseconds. */
const DISPOSE_MS = 1_000;

/** The ledger in an EventStoreDB or KurrentDB cluster. */
class KurrentEventStore implements EventStore {
  private readonly closing = new AbortController();
  private readonly appender: Appender;
  private readonly reader: LogReader;
  private readonly numbers: LedgerNumbers;
  private readonly doorbell: Doorbell;

  constructor(
    private readonly connection: Connection,
    { numberedFrom, timeoutMs = 5_000, patienceMs = 15_000 }: KurrentEventStoreOptions,
  ) {
    // Every call that waits listens for the end, and there may be thousands.
    setMaxListeners(0, this.closing.signal);
    const patience: Patience = { timeoutMs, patienceMs, signal: this.closing.signal };
    this.reader = new LogReader(connection, patience);
    this.appender = new Appender(connection, this.reader, patience);
    this.numbers = new LedgerNumbers(this.reader, patience, numberedFrom);
    this.doorbell = new Doorbell(connection.client);
  }

  async append(stream: string, expected: ExpectedRevision, events: readonly EventToAppend[]): Promise<AppendResult> {
    assertAppendable(events);
    const { revision, logPosition } = await this.appender.append(stream, expected, events);
    this.doorbell.ring();
    const number = logPosition === undefined ? undefined : await this.numbers.numberAt(logPosition);
    if (logPosition !== undefined && number !== undefined) return { revision, position: positionOf(logPosition), number };
    return this.placeOf(stream, revision);
  }

  async readStream(
    stream: string,
    { from = 0, limit }: { readonly from?: number; readonly limit?: number } = {},
  ): Promise<readonly StoredEvent[]> {
    if (limit === 0) return [];
    const entries = await this.reader.stream(stream, from, limit);
    const stored = [];
    for (const entry of entries) stored.push(storedEvent(entry, await this.numberOf(entry)));
    return stored;
  }

  async readAll({ after, limit }: ReadAllOptions): Promise<Page> {
    const events: StoredEvent[] = [];
    let seen = after && logPositionOf(after.position);
    let number = after?.number ?? -1;
    for (;;) {
      const page = await this.reader.after(seen, Math.max(limit - events.length, SMALLEST_PAGE), eventOf);
      for (const event of page.events) {
        if (event.isEntry && events.length === limit) return { events, checkpoint: checkpointAt(seen, number), atHead: false };
        seen = event.logPosition;
        if (event.isEntry) events.push(storedEvent(event, (number += 1)));
      }
      if (page.isLast) return { events, checkpoint: checkpointAt(seen, number), atHead: true };
      if (events.length === limit) return { events, checkpoint: checkpointAt(seen, number), atHead: false };
    }
  }

  head(): Promise<Checkpoint | undefined> {
    return this.numbers.head();
  }

  onAppended(listener: () => void): () => void {
    return this.doorbell.add(listener);
  }

  /** Gives up what is being tried again, ends the subscription, and lets the process end. */
  async close(): Promise<void> {
    this.closing.abort();
    await this.doorbell.stop();
    // Disposing waits for every stream to say that it ended, and there are some that never do.
    await within(DISPOSE_MS, this.connection.client.dispose()).catch(() => undefined);
  }

  private async placeOf(stream: string, revision: number): Promise<AppendResult> {
    const [entry] = await this.reader.stream(stream, revision, 1);
    if (!entry) throw new Error(`${stream} does not show revision ${revision}, which was acknowledged`);
    return { revision, position: positionOf(entry.logPosition), number: await this.numberOf(entry) };
  }

  private async numberOf({ stream, revision, logPosition }: PlacedEntry): Promise<number> {
    const number = await this.numbers.numberAt(logPosition);
    if (number === undefined) throw new Error(`${stream}@${revision} is not in the global order`);
    return number;
  }
}

const checkpointAt = (seen: number | undefined, number: number): Checkpoint | undefined =>
  seen === undefined ? undefined : { position: positionOf(seen), number };

const storedEvent = ({ id, type, data, meta, stream, revision, logPosition }: PlacedEntry, number: number): StoredEvent => ({
  id,
  type,
  data,
  meta,
  stream,
  revision,
  position: positionOf(logPosition),
  number,
});

/**
 * Opens a ledger in a cluster. Connects at the first call, and again after every failure.
 * @throws DomainError `LEDGER_ADDRESS_INVALID`; later, `CHECKPOINT_INVALID` for a checkpoint of another ledger, `LEDGER_SERVER_TOO_OLD` for
 *   servers before 22.6
 */
export const openKurrentEventStore = (options: KurrentEventStoreOptions): EventStore =>
  new KurrentEventStore(connect(options.connectionString), options);
