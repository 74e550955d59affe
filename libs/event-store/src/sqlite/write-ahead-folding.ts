/** The part of a `Worker` that folds. */
export interface FoldingThread {
  postMessage(order: 'fold'): void;
  on(event: 'message', listener: (report: 'folded') => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  terminate(): Promise<unknown>;
  unref(): void;
}

/** Entries after which the log is folded back: it has about 100 MB then. */
const FOLD_AFTER = 75_000;

/**
 * Has the write-ahead log folded back into the ledger file by another thread. Where the writing thread does it by itself, everybody who votes
 * at that moment waits for a second. The thread is started when there is first something to fold; if it dies, SQLite folds as it always did.
 */
export class WriteAheadFolding {
  private thread: FoldingThread | undefined;
  private unfolded = 0;
  private underWay = false;
  private over = false;

  constructor(
    private readonly spawn: () => FoldingThread,
    private readonly foldAfter = FOLD_AFTER,
  ) {}

  /** So many entries were committed. */
  written(entries: number): void {
    this.unfolded += entries;
    if (this.unfolded < this.foldAfter || this.underWay || this.over) return;
    this.underWay = true;
    this.unfolded = 0;
    this.thread ??= this.start();
    this.thread.postMessage('fold');
  }

  async close(): Promise<void> {
    this.over = true;
    await this.thread?.terminate();
  }

  private start(): FoldingThread {
    const thread = this.spawn();
    thread.on('message', () => (this.underWay = false));
    thread.on('error', () => (this.over = true));
    thread.unref();
    return thread;
  }
}
