import { assertAppendable, wrongExpectedRevision } from '../event-store.errors.js';
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
import { OverlayLayer } from './overlay-layer.js';
import { snapshotOf, type Snapshot } from './snapshot.js';

interface Opened {
  readonly snapshot: Snapshot;
  readonly layer: OverlayLayer;
}

const openOn = async (base: EventStore | undefined): Promise<Opened> => {
  const snapshot = await snapshotOf(base);
  return { snapshot, layer: new OverlayLayer(snapshot.head) };
};

/**
 * Reads through to a base and appends to memory only: a dry run decides on it as if it were the ledger.
 *
 * The base is seen as it was at the first use, so that numbers and positions go on after its head whatever others append to it meanwhile.
 */
class OverlayEventStore implements EventStore {
  private readonly listeners = new Set<() => void>();
  private opened: Promise<Opened> | undefined;

  constructor(private readonly base: EventStore | undefined) {}

  async append(stream: string, expected: ExpectedRevision, events: readonly EventToAppend[]): Promise<AppendResult> {
    assertAppendable(events);
    const { snapshot, layer } = await this.open();
    const start = layer.firstRevisionOf(stream) ?? (await snapshot.nextRevisionOf(stream));

    // From here to the end of an accepted append nothing is awaited: no other append comes between the look and the write.
    const next = layer.nextRevisionOf(stream) ?? start;
    const wanted = expected === 'any' ? next : expected === 'none' ? 0 : expected + 1;
    if (wanted !== next) return this.repetitionOf(stream, expected, events, next);

    const result = layer.push(stream, start, events);
    for (const listener of this.listeners) listener();
    return result;
  }

  async readStream(
    stream: string,
    { from = 0, limit = Infinity }: { readonly from?: number; readonly limit?: number } = {},
  ): Promise<readonly StoredEvent[]> {
    const { snapshot, layer } = await this.open();
    const below = await snapshot.readStream(stream, from, limit);
    return below.length < limit ? [...below, ...layer.readStream(stream, from, limit - below.length)] : below;
  }

  async readAll({ after, limit }: ReadAllOptions): Promise<Page> {
    const { snapshot, layer } = await this.open();
    const below = await snapshot.readAll({ after, limit });
    const above = below.atHead ? layer.readAll(after, limit - below.events.length) : [];
    const last = above.at(-1);
    return {
      events: above.length === 0 ? below.events : [...below.events, ...above],
      checkpoint: last ? { position: last.position, number: last.number } : below.checkpoint,
      atHead: below.atHead && layer.endsWith(last ?? after),
    };
  }

  async head(): Promise<Checkpoint | undefined> {
    const { snapshot, layer } = await this.open();
    return layer.head() ?? snapshot.head;
  }

  onAppended(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The base belongs to whoever opened it and stays open. */
  async close(): Promise<void> {
    this.listeners.clear();
  }

  private open(): Promise<Opened> {
    this.opened ??= openOn(this.base).catch((error: unknown) => {
      this.opened = undefined;
      throw error;
    });
    return this.opened;
  }

  /** The same ids where they would have gone: the answer was lost, not the append. Anything else was decided on an older state. */
  private async repetitionOf(
    stream: string,
    expected: ExpectedRevision,
    events: readonly EventToAppend[],
    next: number,
  ): Promise<AppendResult> {
    const from = typeof expected === 'number' ? expected + 1 : 0;
    const there = from < next ? await this.readStream(stream, { from, limit: events.length }) : [];
    const last = there.at(-1);
    if (!last || !events.every(({ id }, index) => there[index]?.id === id))
      throw wrongExpectedRevision(stream, expected, next === 0 ? 'none' : next - 1);
    return { revision: last.revision, position: last.position, number: last.number };
  }
}

/**
 * @param base  what is read through to and never written; with none, the ledger starts empty
 */
export const overlayEventStore = (base?: EventStore): EventStore => new OverlayEventStore(base);
