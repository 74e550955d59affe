/** An event as a client proposes it. */
export interface ProposedEvent {
  /** lower-case UUID */
  readonly id: string;
  readonly type: string;
  readonly isJson: boolean;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

/** An event in the log. */
export interface LoggedEvent extends ProposedEvent {
  readonly stream: string;
  readonly revision: number;
  /** byte offset in the log: the commit and prepare position, the same for every event outside an explicit transaction */
  readonly position: number;
  /** milliseconds since 1970 */
  readonly created: number;
}

export type ExpectedVersion = 'any' | 'noStream' | 'streamExists' | number;

export type AppendDecision =
  | { readonly outcome: 'written' | 'alreadyWritten'; readonly revision: number; readonly position: number }
  /** `current` is -1 for a stream that does not exist */
  | { readonly outcome: 'wrongExpectedVersion'; readonly current: number };

export interface TransactionLogOptions {
  /** how many event ids the server remembers for appends that expect nothing; a real one bounds it by memory */
  readonly rememberedIds?: number;
  /** a system event is written between any two appends that are this far apart; 0: never */
  readonly systemEventEvery?: number;
}

/** Bytes a record takes besides its payload: enough that positions are sparse, as in a real log. */
const RECORD_OVERHEAD = 120;

const text = new TextEncoder();

/**
 * The store behind the wire: streams in one log, with the idempotency rules of EventStoreDB.
 *
 * Exact and no-stream expectations are judged by what stands in the stream, for ever. Appends that expect nothing are judged by the ids the
 * server happens to remember, which it forgets on restart.
 */
export class TransactionLog {
  private readonly log: LoggedEvent[] = [];
  private readonly streams = new Map<string, LoggedEvent[]>();
  private readonly remembered = new Map<string, { readonly stream: string; readonly revision: number }>();
  private readonly listeners = new Set<() => void>();
  private readonly rememberedIds: number;
  private readonly systemEventEvery: number;
  private writerPosition = 0;
  private appends = 0;

  constructor({ rememberedIds = 10_000, systemEventEvery = 3 }: TransactionLogOptions = {}) {
    this.rememberedIds = rememberedIds;
    this.systemEventEvery = systemEventEvery;
    this.writeSystemEvent('$users', '$UserCreated');
    this.writeSystemEvent('$$$settings', '$metadata');
  }

  append(stream: string, expected: ExpectedVersion, events: readonly ProposedEvent[]): AppendDecision {
    const there = this.streams.get(stream) ?? [];
    const current = there.length - 1;
    if (expected === 'streamExists' && current < 0) return { outcome: 'wrongExpectedVersion', current };
    if (expected === 'any' || expected === 'streamExists') return this.appendRemembering(stream, there, events);

    const last = expected === 'noStream' ? -1 : expected;
    if (last > current) return { outcome: 'wrongExpectedVersion', current };
    // At the end of the stream ids are not looked at: the same event can be written twice in a row.
    if (last === current) return this.write(stream, events);
    const repeated = events.length > 0 && events.every(({ id }, index) => there[last + 1 + index]?.id === id);
    return repeated ? alreadyWritten(there, last + events.length) : { outcome: 'wrongExpectedVersion', current };
  }

  readStream(stream: string): readonly LoggedEvent[] | undefined {
    return this.streams.get(stream);
  }

  get all(): readonly LoggedEvent[] {
    return this.log;
  }

  /** Where the next record would be written. */
  get end(): number {
    return this.writerPosition;
  }

  /** Index in `all` of the first event at or after a position; `undefined` for a position inside a record. */
  indexAt(position: number): number | undefined {
    let low = 0;
    let high = this.log.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.log[middle] as LoggedEvent).position < position) low = middle + 1;
      else high = middle;
    }
    const isRecordStart = position === 0 || position >= this.writerPosition || this.log[low]?.position === position;
    return isRecordStart ? low : undefined;
  }

  /** Calls back after every write. @returns how to stop it */
  onWritten(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** What a restart loses: only the ids remembered for appends that expect nothing. */
  forgetIds(): void {
    this.remembered.clear();
  }

  /** Writes an event of the server's own: statistics, metadata, a projection's link. */
  writeSystemEvent(stream: string, type: string, data = '{}'): void {
    this.record(stream, { id: crypto.randomUUID(), type, isJson: true, data: text.encode(data), metadata: new Uint8Array() });
    this.announce();
  }

  private appendRemembering(stream: string, there: readonly LoggedEvent[], events: readonly ProposedEvent[]): AppendDecision {
    const known = events.map(({ id }) => this.remembered.get(id)).map((place) => (place?.stream === stream ? place.revision : undefined));
    if (known[0] === undefined) return this.write(stream, events);
    const last = known.at(-1);
    if (last === undefined || known.includes(undefined)) return { outcome: 'wrongExpectedVersion', current: there.length - 1 };
    return alreadyWritten(there, last);
  }

  private write(stream: string, events: readonly ProposedEvent[]): AppendDecision {
    this.appends += 1;
    if (this.systemEventEvery > 0 && this.appends % this.systemEventEvery === 0) {
      this.record('$stats-127.0.0.1:2113', { ...systemEvent, id: crypto.randomUUID() });
      this.record('$ce-contract', { ...link, id: crypto.randomUUID(), data: text.encode(`0@${stream}`) });
    }
    for (const event of events) this.record(stream, event);
    this.announce();
    const written = this.streams.get(stream) ?? [];
    return { outcome: 'written', revision: written.length - 1, position: written.at(-1)?.position ?? this.writerPosition };
  }

  private record(stream: string, event: ProposedEvent): void {
    const there = this.streams.get(stream) ?? [];
    const logged: LoggedEvent = { ...event, stream, revision: there.length, position: this.writerPosition, created: Date.now() };
    this.streams.set(stream, there);
    there.push(logged);
    this.log.push(logged);
    this.writerPosition += RECORD_OVERHEAD + event.data.length + event.metadata.length;
    this.remember(logged);
  }

  private remember({ id, stream, revision }: LoggedEvent): void {
    this.remembered.set(id, { stream, revision });
    if (this.remembered.size <= this.rememberedIds) return;
    const [oldest] = this.remembered.keys();
    if (oldest !== undefined) this.remembered.delete(oldest);
  }

  private announce(): void {
    for (const listener of this.listeners) listener();
  }
}

const systemEvent: Omit<ProposedEvent, 'id'> = {
  type: '$statsCollected',
  isJson: true,
  data: text.encode('{"proc-cpu":0.5}'),
  metadata: new Uint8Array(),
};

const link: Omit<ProposedEvent, 'id' | 'data'> = { type: '$>', isJson: false, metadata: new Uint8Array() };

const alreadyWritten = (there: readonly LoggedEvent[], revision: number): AppendDecision => ({
  outcome: 'alreadyWritten',
  revision,
  position: there[revision]?.position ?? 0,
});
