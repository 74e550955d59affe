import { UpcasterChain, type Checkpoint, type EventStore, type ReadAllOptions, type StoredEvent } from '#event-store';
import { isDomainError } from '#kernel';
import { FeedPage } from './feed-page.js';
import type { LedgerAnchor } from './ledger-anchor.js';
import { SharedPages } from './shared-pages.js';

export interface FeedOptions {
  readonly store: EventStore;
  readonly upcasters?: UpcasterChain | undefined;
  /** the only types anybody on this thread wants; all when absent */
  readonly types?: readonly string[] | undefined;
  /** events a page at most */
  readonly pageSize?: number | undefined;
  /** milliseconds between two looks at a ledger whose doorbell stays silent */
  readonly pollMs?: number | undefined;
  /** milliseconds for which rings of the doorbell are gathered before anybody is woken; none when absent */
  readonly gatherMs?: number | undefined;
}

/** Entries a store gives at once at most. */
const LONGEST_PAGE = 10_000;

/**
 * The one reader of the ledger on a thread. Whoever is at the same place gets the same page, read and parsed once.
 *
 * Pages end at multiples of the page size, so that readers that start at different places soon ask for the same pages.
 */
export class Feed {
  private readonly store: EventStore;
  private readonly upcasters: UpcasterChain;
  private readonly types: readonly string[] | undefined;
  private readonly pageSize: number;
  private readonly shared = new SharedPages();
  private readonly listeners = new Set<() => void>();
  private readonly stopListening: () => void;
  private readonly poll: NodeJS.Timeout;
  private gathering: NodeJS.Timeout | undefined;
  private rung = 0;
  private head = -1;

  constructor({ store, upcasters = new UpcasterChain(), types, pageSize = 1_000, pollMs = 1_000, gatherMs }: FeedOptions) {
    this.store = store;
    this.upcasters = upcasters;
    this.types = types;
    this.pageSize = pageSize;
    this.stopListening = store.onAppended(() => (gatherMs === undefined ? this.ring() : this.ringIn(gatherMs)));
    this.poll = setInterval(() => this.look(), pollMs);
    this.poll.unref();
  }

  /** Ledger number of the last event known to exist, -1 when there is none. */
  get headNumber(): number {
    return this.head;
  }

  /** Something may have been appended: pages at the end of the ledger are read anew. */
  ring(): void {
    this.rung += 1;
    for (const listener of this.listeners) listener();
  }

  /** @returns how to stop listening */
  onRing(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The events after a checkpoint. @throws DomainError `LEDGER_UNAVAILABLE` */
  page(after: Checkpoint | undefined): Promise<FeedPage> {
    const place = after?.number ?? -1;
    const shared = this.shared.get(place, this.rung);
    if (shared) return shared;
    const page = this.read({ after, limit: this.pageSize - ((place + 1) % this.pageSize), types: this.types });
    this.shared.put(place, this.rung, page);
    return page;
  }

  /** The events of some types after a checkpoint, for a reader who is far behind and waited for: a longer page, which nobody shares. */
  pageOf(types: readonly string[], after: Checkpoint | undefined): Promise<FeedPage> {
    return this.read({ after, limit: LONGEST_PAGE, types });
  }

  /** Where the ledger ends now. */
  async end(): Promise<Checkpoint | undefined> {
    const end = await this.store.head();
    this.head = Math.max(this.head, end?.number ?? -1);
    return end;
  }

  /** Whether the ledger still holds the event a checkpoint was anchored to. @throws DomainError `LEDGER_UNAVAILABLE` */
  async holds({ after, eventId }: LedgerAnchor): Promise<boolean> {
    try {
      const found = await this.firstAfter(after);
      return found?.id === eventId && found.number === (after?.number ?? -1) + 1;
    } catch (error) {
      if (isDomainError(error) && error.kind === 'unavailable') throw error;
      return false; // a position of another kind of store
    }
  }

  close(): void {
    this.stopListening();
    clearTimeout(this.gathering);
    clearInterval(this.poll);
    this.listeners.clear();
  }

  private ringIn(milliseconds: number): void {
    this.gathering ??= setTimeout(() => {
      this.gathering = undefined;
      this.ring();
    }, milliseconds);
  }

  private async firstAfter(after: Checkpoint | undefined): Promise<StoredEvent | undefined> {
    let page = await this.store.readAll({ after, limit: 1 });
    // A page may be empty before the end: all it held were system events.
    while (page.events.length === 0 && !page.atHead) page = await this.store.readAll({ after: page.checkpoint, limit: 1 });
    return page.events[0];
  }

  private async read(options: ReadAllOptions): Promise<FeedPage> {
    const page = await this.store.readAll(options);
    this.head = Math.max(this.head, page.checkpoint?.number ?? -1);
    return new FeedPage(page, this.upcasters);
  }

  /** The doorbell may be lossy: look by yourself now and then. A failure shows in the next read. */
  private look(): void {
    this.end().catch(() => undefined);
    this.ring();
  }
}
