import type { FeedPage } from './feed-page.js';

interface SharedRead {
  readonly page: Promise<FeedPage>;
  /** how often the doorbell had rung when the read began */
  readonly rung: number;
  /** known to be followed by more, so that no ring can outdate it */
  full: boolean;
}

/** Pages kept for readers a little behind the first one. */
const KEPT = 2;

/** The pages that were read last, by the ledger number before them, for whoever comes to the same place. */
export class SharedPages {
  private readonly reads = new Map<number, SharedRead>();

  /** A page at the end of the ledger is outdated by the next ring; a full one never is. */
  get(place: number, rung: number): Promise<FeedPage> | undefined {
    const read = this.reads.get(place);
    return read && (read.full || read.rung === rung) ? read.page : undefined;
  }

  put(place: number, rung: number, page: Promise<FeedPage>): void {
    const read: SharedRead = { page, rung, full: false };
    page.then(
      ({ atHead }) => (read.full = !atHead),
      () => this.forget(place, read),
    );
    this.reads.delete(place);
    this.reads.set(place, read);
    for (const oldest of this.reads.keys()) {
      if (this.reads.size <= KEPT) break;
      this.reads.delete(oldest);
    }
  }

  private forget(place: number, failed: SharedRead): void {
    if (this.reads.get(place) === failed) this.reads.delete(place);
  }
}
