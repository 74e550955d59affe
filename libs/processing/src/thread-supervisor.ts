import type { Port } from './projector-messages.js';

/** What every supervised thread understands: it ends what it is at, and exits. */
interface StopOrder {
  readonly kind: 'stop';
}

/** What a thread says; `ready` once, when it has started. */
interface Report {
  readonly kind: string;
}

/** The part of a `Worker` that is supervised. */
export interface SupervisedThread<Ordered, Reported extends Report> extends Port<Reported, Ordered | StopOrder> {
  on(event: 'message', listener: (report: Reported) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
  terminate(): Promise<unknown>;
}

export interface ThreadSupervisorOptions<Ordered, Reported extends Report> {
  readonly spawn: () => SupervisedThread<Ordered, Reported>;
  readonly reported: (report: Reported) => void;
  readonly crashed: (error: Error) => void;
  /** milliseconds before the first restart; doubled for each that fails, up to a hundred times as long */
  readonly restartMs: number;
}

/** Milliseconds a thread gets to end the batch it is in. */
const STOP_MS = 5_000;

/** Keeps one thread running: one that dies is started again, later and later while it keeps dying. */
export class ThreadSupervisor<Ordered, Reported extends Report> {
  private thread: SupervisedThread<Ordered, Reported> | undefined;
  private restart: NodeJS.Timeout | undefined;
  private failures = 0;
  private stopping = false;

  constructor(private readonly options: ThreadSupervisorOptions<Ordered, Reported>) {}

  /** Starts the thread. Settles when it is ready; fails when it dies before: what cannot start once is not tried again. */
  start(): Promise<void> {
    return new Promise((resolve, reject) => this.spawn(resolve, reject));
  }

  /** @returns false when there is no thread at the moment: the next one looks at everything anyway */
  post(order: Ordered): boolean {
    this.thread?.postMessage(order);
    return this.thread !== undefined;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.restart);
    const { thread } = this;
    if (!thread) return;
    const exited = new Promise<void>((resolve) => thread.on('exit', () => resolve()));
    const timer = setTimeout(() => void thread.terminate(), STOP_MS);
    thread.postMessage({ kind: 'stop' });
    await exited;
    clearTimeout(timer);
  }

  private spawn(ready: () => void, diedBefore: (error: Error) => void): void {
    const thread = this.options.spawn();
    const spawnedAt = performance.now();
    let died = diedBefore;
    let error: Error | undefined;
    thread.on('message', (report) => {
      this.options.reported(report);
      if (report.kind !== 'ready') return;
      died = (cause) => this.crash(cause, performance.now() - spawnedAt);
      ready();
    });
    thread.on('error', (thrown) => (error = thrown));
    thread.on('exit', (code) => {
      this.thread = undefined;
      if (!this.stopping) died(error ?? new Error(`the thread ended with code ${code}`));
    });
    this.thread = thread;
  }

  private crash(error: Error, livedMs: number): void {
    this.options.crashed(error);
    const longest = this.options.restartMs * 100;
    this.failures = livedMs > longest ? 0 : this.failures + 1;
    const delay = Math.min(longest, this.options.restartMs * 2 ** this.failures);
    this.restart = setTimeout(() => this.spawn(noop, (cause) => this.crash(cause, 0)), delay);
  }
}

const noop = (): void => undefined;
