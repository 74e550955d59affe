import { canonicalJson, type EventMeta } from '#kernel';
import { eventIdOf } from '#cqrs';
import type { StoredEvent } from '#event-store';

/** The first thing that is not as it must be. */
export interface Difference {
  /** ledger number of the entry */
  readonly number: number;
  readonly stream: string;
  readonly revision: number;
  /** `position`: whether it is behind the one before; `meta`: names that are missing */
  readonly what: 'number' | 'position' | 'revision' | 'canonicalData' | 'canonicalMeta' | 'meta' | 'id';
  readonly expected: string;
  readonly found: string;
}

/** What an entry always says (names of the sealed entry, so they never change). */
const REQUIRED = ['actor', 'causationId', 'commandId', 'effectiveAt', 'nonce', 'recordedAt', 'schemaVersion'] as const;

/** The entry before, as far as the next one depends on it. */
interface Before {
  readonly entry: StoredEvent;
  readonly commandId: string;
  /** its place among the entries of its command */
  readonly index: number;
}

/** Reads the entries of a ledger in order and holds each against what the ones before it promise. */
export class EntryCheck {
  private readonly revisions = new Map<string, number>();
  private before: Before | undefined;
  private latest = '';
  /** entries recorded with an earlier instant than one before them: a clock was set back, nothing is lost */
  readonly clockSteps: number[] = [];

  get streams(): number {
    return this.revisions.size;
  }

  get entries(): number {
    return (this.before?.entry.number ?? -1) + 1;
  }

  /** @returns the first difference, `undefined` when there is none */
  take(entry: StoredEvent): Difference | undefined {
    const { number, stream, revision, position } = entry;
    const misplaced =
      differs(entry, 'number', this.entries, number) ??
      differs(entry, 'revision', (this.revisions.get(stream) ?? -1) + 1, revision) ??
      differs(entry, 'position', true, this.before === undefined || this.before.entry.position < position) ??
      differs(entry, 'canonicalData', canonical(entry.data), entry.data) ??
      differs(entry, 'canonicalMeta', canonical(entry.meta), entry.meta);
    return misplaced ?? this.takeMeta(entry, JSON.parse(entry.meta) as Partial<EventMeta>);
  }

  private takeMeta(entry: StoredEvent, meta: Partial<EventMeta>): Difference | undefined {
    const missing = REQUIRED.filter((name) => meta[name] === undefined).join(', ');
    const { commandId = '', causationId = '', recordedAt = '' } = meta;
    const { before } = this;
    // The entries of one command stand together: an append is one transaction.
    const index = before?.commandId === commandId && before.entry.stream === entry.stream ? before.index + 1 : 0;
    const derived = eventIdOf(commandId, causationId, entry.stream, index);
    const difference = differs(entry, 'meta', '', missing) ?? differs(entry, 'id', derived, entry.id);
    if (difference) return difference;

    this.revisions.set(entry.stream, entry.revision);
    this.before = { entry, commandId, index };
    if (recordedAt < this.latest) this.clockSteps.push(entry.number);
    else this.latest = recordedAt;
    return undefined;
  }
}

const differs = ({ number, stream, revision }: StoredEvent, what: Difference['what'], expected: unknown, found: unknown) =>
  expected === found ? undefined : { number, stream, revision, what, expected: String(expected), found: String(found) };

/** The canonical form of a text (RFC 8785), or why it has none. */
const canonical = (text: string): string => {
  try {
    return canonicalJson(JSON.parse(text));
  } catch {
    return 'JSON';
  }
};
