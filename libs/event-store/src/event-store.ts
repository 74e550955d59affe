/**
 * What an append expects of its stream: that it does not exist, that its last revision is this number, or nothing at all.
 */
export type ExpectedRevision = 'none' | 'any' | number;

/** An event as it is handed to the store: already encoded, so that every adapter keeps the same bytes. */
export interface EventToAppend {
  /** UUID; the same event appended again, at the same place, is recognised by it */
  readonly id: string;
  readonly type: string;
  /** canonical JSON (RFC 8785) of the fact */
  readonly data: string;
  /** canonical JSON (RFC 8785) of the metadata */
  readonly meta: string;
}

/** An event as the store gives it back, not yet decoded. */
export interface StoredEvent extends EventToAppend {
  readonly stream: string;
  /** 0-based, without a gap in its stream */
  readonly revision: number;
  /** opaque token; compared as text, it sorts in global order */
  readonly position: string;
  /** ledger number: dense 0-based count of entries in global order, system events left out; the same in every store */
  readonly number: number;
}

/** Where a reader stands: the last position it has *seen* (not only kept) and the number of the last entry up to there (-1: none yet). */
export interface Checkpoint {
  readonly position: string;
  readonly number: number;
}

/** Where the last event of an append landed. */
export interface AppendResult {
  readonly revision: number;
  readonly position: string;
  readonly number: number;
}

export interface Page {
  readonly events: readonly StoredEvent[];
  /** where to go on from; what was asked for when there was nothing more */
  readonly checkpoint: Checkpoint | undefined;
  /** true when nothing was left behind this page at the time of reading */
  readonly atHead: boolean;
}

export interface ReadAllOptions {
  /** exclusive; from the beginning when absent */
  readonly after?: Checkpoint | undefined;
  /** how many entries at most, 1 to 10,000 */
  readonly limit: number;
  /**
   * the only types the reader looks at: a store may leave the others out of what it gives, though they count towards the limit. The last two
   * entries seen are always given.
   */
  readonly types?: readonly string[] | undefined;
}

/**
 * The ledger: append-only streams in one global order. Every adapter keeps the promises of `test/contracts`.
 *
 * Everything durable pulls `readAll` after its checkpoint; `onAppended` is a doorbell that may ring late, twice or never.
 */
export interface EventStore {
  /**
   * Appends all events or none, durably: what is acknowledged survives a power cut.
   *
   * A repeated append (same ids, exact or `none` expectation) answers as the first did and writes nothing.
   * @throws DomainError `WRONG_EXPECTED_REVISION` {stream, expected, actual}: nothing was written
   * @throws DomainError `LEDGER_UNAVAILABLE`, `LEDGER_FULL`, `LEDGER_READ_ONLY`: not acknowledged; the same append may be tried again
   * @throws DomainError `ENTRY_TOO_LARGE` {type, bytes, limit}: an entry is at most 60,000 bytes
   * @throws DomainError `APPEND_TOO_LARGE` {entries, bytes, limit}: the entries of one append are at most 1,000,000 bytes together
   */
  append(stream: string, expected: ExpectedRevision, events: readonly EventToAppend[]): Promise<AppendResult>;
  /** Events of a stream in order from `from` (0 when absent), at most `limit` (all when absent); `[]` for a stream that does not exist. */
  readStream(stream: string, options?: { readonly from?: number; readonly limit?: number }): Promise<readonly StoredEvent[]>;
  /** True when it is known without reading that nothing stands at `from` or after it; a store that cannot know leaves it out. */
  endsBefore?(stream: string, from: number): boolean;
  /** Where each event of an append of so many landed, for a store that can tell without reading. */
  placesOf?(appended: AppendResult, count: number): readonly Checkpoint[];
  /** Where the entry of this number stands, for a store that can tell without reading: several readers can then share the ledger. */
  checkpointOf?(number: number): Checkpoint;
  readAll(options: ReadAllOptions): Promise<Page>;
  /** Where the ledger ends now; `undefined` while it is empty. */
  head(): Promise<Checkpoint | undefined>;
  /** Rings after something was appended. @returns how to stop listening */
  onAppended(listener: () => void): () => void;
  close(): Promise<void>;
}

/** Largest entry, in bytes of UTF-8 of data and metadata together: half a page of the proof format. */
export const MAX_ENTRY_BYTES = 60_000;

/**
 * Largest append, in bytes of all its entries. A cluster takes 1 MiB by default and counts two bytes for each letter of a type; what it
 * would refuse is refused by every store, so that a ledger that was kept in a file moves to a cluster as it is.
 */
export const MAX_APPEND_BYTES = 1_000_000;
