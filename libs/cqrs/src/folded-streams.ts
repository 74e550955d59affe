import type { Folding } from '#kernel';
import { decodeEvent, type AppendResult, type EventStore, type EventToAppend, type UpcasterChain } from '#event-store';
import { FoldedStream } from './folded-stream.js';
import { RecentlyUsed } from './recently-used.js';

/** How many folded streams are remembered at least: enough for everything an assembly day touches, and for the members of an import. */
const REMEMBERED = 32_000;

interface Remembered {
  readonly folding: Folding<unknown, never>;
  readonly folded: FoldedStream<unknown>;
}

/** Streams folded once and then only read from where they were left. */
export class FoldedStreams {
  private readonly remembered = new RecentlyUsed<string, Remembered>(REMEMBERED);
  private readonly seen = new RecentlyUsed<string, true>(REMEMBERED);

  constructor(
    private readonly store: EventStore,
    private readonly upcasters: UpcasterChain,
  ) {}

  /**
   * The stream as it stands in the store now, when that is known without reading. A vote asks for its ballot twice and for its roll; not to
   * wait for them is a quarter of its promises.
   */
  known<State>(stream: string, folding: Folding<State, never>): FoldedStream<State> | undefined {
    const folded = this.recall<State>(stream, folding);
    return this.store.endsBefore?.(stream, folded.revision + 1) ? folded : undefined;
  }

  /** Somebody will come back to these streams: they are remembered from the first time on. */
  expect(streams: Iterable<string>): void {
    for (const stream of streams) this.seen.set(stream, true);
  }

  /** The stream as it stands in the store now. */
  async load<State>(stream: string, folding: Folding<State, never>): Promise<FoldedStream<State>> {
    const folded = this.recall<State>(stream, folding);
    if (this.store.endsBefore?.(stream, folded.revision + 1)) return folded;
    const tail = await this.store.readStream(stream, { from: folded.revision + 1 });
    for (const stored of tail) folded.take(decodeEvent(stored, this.upcasters));
    return folded;
  }

  /** What was just appended at the end of a folded stream need not be read again. */
  appended(folded: FoldedStream<unknown>, entries: readonly EventToAppend[], written: AppendResult): void {
    const first = written.revision - entries.length + 1;
    if (folded.revision !== first - 1) return;
    const places = this.store.placesOf?.(written, entries.length) ?? [];
    for (const [index, place] of places.entries()) {
      const entry = entries[index];
      if (entry) folded.take(decodeEvent({ ...entry, ...place, stream: folded.stream, revision: first + index }, this.upcasters));
    }
  }

  /** What a decision opened a stream with need not be read again either, where somebody will come back to it. */
  opened(stream: string, folding: Folding<unknown, never>, entries: readonly EventToAppend[], written: AppendResult): void {
    if (this.seen.get(stream)) this.appended(this.recall(stream, folding), entries, written);
  }

  private recall<State>(stream: string, folding: Folding<State, never>): FoldedStream<State> {
    const known = this.remembered.get(stream);
    if (known && isSame(known.folding, folding)) return known.folded as FoldedStream<State>;
    const folded = new FoldedStream<State>(stream, folding);
    // Most streams are touched once, when they are opened: what a hundred thousand members are is not kept until somebody asks again.
    if (known ?? this.seen.get(stream)) this.remembered.set(stream, { folding, folded });
    else this.seen.set(stream, true);
    return folded;
  }
}

/** Deciders of one stream share its folding; should that of another context ask, it starts afresh. */
const isSame = (one: Folding<unknown, never>, other: Folding<unknown, never>): boolean =>
  one.evolve === other.evolve && one.initialState === other.initialState;
