import { canonicalJson, type EventMeta } from '#kernel';
import { eventIdOf } from '#cqrs';
import type { StoredEvent } from '#event-store';

/** The first thing that is not as it must be. */
export interface Difference {
  /** ledger number of the entry */
  readonly number: number;
  readonly stream: string;
  readonly revision: number;
  readonly what: 'number' | 'position' | 'revision' | 'canonicalData' | 'canonicalMeta' | 'meta' | 'id';
  readonly expected: string;
  readonly found: string;
}

/** What an entry always says (names of the sealed entry, so they never change). */
const REQUIRED = ['actor', 'causationId', 'commandId', 'effectiveAt', 'nonce', 'recordedAt', 'schemaVersion'] as const;

/** Reads the entries of a ledger in order and holds each against what the ones before it promise. */
export class EntryCheck {
  private readonly revisions = new Map<string, number>();
  private previous: { readonly entry: StoredEvent; readonly commandId: string; readonly index: number } | undefined;
  private latest = '';
  /** entries recorded with an earlier instant than one before them: a clock was set back, nothing is lost */
  readonly clockSteps: number[] = [];

  get streams(): number {
    return this.revisions.size;
  }

  get entries(): number {
    return (this.previous?.entry.number ?? -1) + 1;
  }

  /** @returns the first difference, `undefined` when there is none */
  take(entry: StoredEvent): Difference | undefined {
    const { number, stream, revision, position, data, meta: text } = entry;
    const differs = (what: Difference['what'], expected: unknown, found: unknown): Difference | undefined =>
      expected === found ? undefined : { number, stream, revision, what, expected: String(expected), found: String(found) };

    const before = this.previous;
    const order = differs('number', this.entries, number) ?? differs('revision', (this.revisions.get(stream) ?? -1) + 1, revision);
    if (order) return order;
    if (before && before.entry.position >= position) return differs('position', `after ${before.entry.position}`, position);
    const bytes = differs('canonicalData', canonical(data), data) ?? differs('canonicalMeta', canonical(text), text);
    if (bytes) return bytes;
    const meta = JSON.parse(text) as Partial<EventMeta>;
    const missing = REQUIRED.filter((name) => meta[name] === undefined);
    const { commandId = '', causationId = '', recordedAt = '' } = meta;
    // The events of one command stand together: an append is one transaction.
    const index = before?.commandId === commandId && before.entry.stream === stream ? before.index + 1 : 0;
    const derived = differs('meta', '', missing.join(', ')) ?? differs('id', eventIdOf(commandId, causationId, stream, index), entry.id);
    if (derived) return derived;

    this.revisions.set(stream, revision);
    this.previous = { entry, commandId, index };
    if (recordedAt < this.latest) this.clockSteps.push(number);
    else this.latest = recordedAt;
    return undefined;
  }
}

/** The canonical form of a text (RFC 8785), or why it has none. */
const canonical = (text: string): string => {
  try {
    return canonicalJson(JSON.parse(text));
  } catch {
    return 'JSON';
  }
};
