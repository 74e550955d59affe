import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type RecordedEvent } from '#kernel';
import { EVENT_STORE } from '#cqrs';
import { decodeEvent, UpcasterChain, type Checkpoint, type EventStore } from '#event-store';
import { importStream } from './import.js';

const PAGE = 5_000;

/** Finds what an import recorded: its entries bear its id, and stand between its beginning and its end. */
@Injectable()
export class ImportEntries {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly upcasters: UpcasterChain,
  ) {}

  /** @throws DomainError `IMPORT_NOT_COMPLETED` {importId} */
  async of(importId: string): Promise<readonly RecordedEvent[]> {
    const steps = await this.store.readStream(importStream(importId));
    const started = steps.findLast(({ type }) => type === 'ImportStarted');
    const completed = steps.findLast(({ type }) => type === 'ImportCompleted');
    if (!started || !completed || completed.number < started.number) throw new DomainError('IMPORT_NOT_COMPLETED', { importId });
    const entries: RecordedEvent[] = [];
    for (let after: Checkpoint | undefined = started; ;) {
      const page = await this.store.readAll({ after, limit: PAGE });
      for (const stored of page.events) {
        if (stored.number >= completed.number) return entries;
        // Most entries in between are others': only those that name the import are decoded.
        if (stored.meta.includes(importId)) entries.push(decodeEvent(stored, this.upcasters));
      }
      if (page.atHead) return entries;
      after = page.checkpoint;
    }
  }
}
