import type {
  AppendResult,
  Checkpoint,
  EventStore,
  EventToAppend,
  ExpectedRevision,
  Page,
  ReadAllOptions,
  StoredEvent,
} from '#event-store';
import { DomainError } from '#kernel';

/** A ledger that counts who reads, and can be sent away or made deaf. */
export class ObservedStore implements EventStore {
  readonly reads: ReadAllOptions[] = [];
  away = false;
  deaf = false;

  constructor(private readonly store: EventStore) {}

  append(stream: string, expected: ExpectedRevision, events: readonly EventToAppend[]): Promise<AppendResult> {
    return this.store.append(stream, expected, events);
  }

  readStream(stream: string, options?: { readonly from?: number; readonly limit?: number }): Promise<readonly StoredEvent[]> {
    return this.store.readStream(stream, options);
  }

  async readAll(options: ReadAllOptions): Promise<Page> {
    if (this.away) throw new DomainError('LEDGER_UNAVAILABLE', {}, 'unavailable');
    this.reads.push(options);
    return this.store.readAll(options);
  }

  head(): Promise<Checkpoint | undefined> {
    return this.store.head();
  }

  onAppended(listener: () => void): () => void {
    return this.store.onAppended(() => {
      if (!this.deaf) listener();
    });
  }

  close(): Promise<void> {
    return this.store.close();
  }
}
