import type { Folding } from '#kernel';
import { decodeEvent, type EventStore, type UpcasterChain } from '#event-store';
import { FoldedStream } from './folded-stream.js';

/** How many folded streams are remembered: enough for everything an assembly day touches. */
const REMEMBERED = 10_000;

/** Streams folded once and then only read from where they were left. */
export class FoldedStreams {
  private readonly remembered = new Map<string, { folding: unknown; folded: FoldedStream<unknown> }>();

  constructor(
    private readonly store: EventStore,
    private readonly upcasters: UpcasterChain,
  ) {}

  /** The stream as it stands in the store now. */
  async load<State>(stream: string, folding: Folding<State, never>): Promise<FoldedStream<State>> {
    const folded = this.recall<State>(stream, folding);
    const tail = await this.store.readStream(stream, { from: folded.revision + 1 });
    for (const stored of tail) folded.take(decodeEvent(stored, this.upcasters));
    return folded;
  }

  private recall<State>(stream: string, folding: Folding<State, never>): FoldedStream<State> {
    const known = this.remembered.get(stream);
    this.remembered.delete(stream);
    // A stream is folded by its own context's folding; should another one ask, it starts afresh.
    const folded = known?.folding === folding ? (known.folded as FoldedStream<State>) : new FoldedStream<State>(stream, folding);
    this.remembered.set(stream, { folding, folded });
    if (this.remembered.size > REMEMBERED) this.forgetOldest();
    return folded;
  }

  private forgetOldest(): void {
    const [oldest] = this.remembered.keys();
    if (oldest !== undefined) this.remembered.delete(oldest);
  }
}
