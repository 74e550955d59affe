import { setTimeout as pause } from 'node:timers/promises';
import { END, excludeSystemEvents, type AllStreamSubscription, type EventStoreDBClient } from '@eventstore/db-client';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Rings for what anyone appends, by a subscription that is never trusted: it may end in good order at any time, tell nothing of it, miss
 * events and repeat them. It holds no checkpoint; after every reconnection it rings once for what it may have missed.
 */
export class Doorbell {
  private readonly listeners = new Set<() => void>();
  private readonly stopped = new AbortController();
  private subscription: AllStreamSubscription | undefined;
  private listening: Promise<void> | undefined;

  constructor(private readonly client: EventStoreDBClient) {}

  add(listener: () => void): () => void {
    this.listeners.add(listener);
    this.listening ??= this.listen();
    return () => this.listeners.delete(listener);
  }

  ring(): void {
    for (const listener of this.listeners) listener();
  }

  async stop(): Promise<void> {
    this.stopped.abort();
    this.listeners.clear();
    this.hangUp();
    await this.listening;
  }

  private async listen(): Promise<void> {
    const { signal } = this.stopped;
    let wait = FIRST_PAUSE_MS;
    while (!signal.aborted) {
      await this.follow(() => (wait = FIRST_PAUSE_MS));
      await pause(wait, undefined, { signal }).catch(() => undefined);
      wait = Math.min(2 * wait, LONGEST_PAUSE_MS);
    }
  }

  /** Until the subscription ends, for whatever reason. */
  private async follow(connected: () => void): Promise<void> {
    const subscription = this.client.subscribeToAll({ fromPosition: END, filter: excludeSystemEvents() });
    this.subscription = subscription;
    subscription.on('confirmation', () => {
      connected();
      this.ring();
    });
    await new Promise<void>((ended) => {
      subscription.on('data', () => this.ring());
      subscription.on('error', () => ended());
      subscription.on('end', ended);
      subscription.on('close', ended);
    });
    this.hangUp();
  }

  private hangUp(): void {
    // Cancelling a call that could not be opened fails; a cancelled one never says that it ended, so that it is destroyed as well.
    this.subscription?.unsubscribe().catch(() => undefined);
    this.subscription?.destroy();
    this.subscription = undefined;
  }
}
