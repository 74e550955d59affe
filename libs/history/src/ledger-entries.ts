import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type RecordedEvent } from '#kernel';
import { EVENT_STORE, READ_MODELS } from '#cqrs';
import { decodeEvent, UpcasterChain, type EventStore } from '#event-store';
import type { ReadModels } from '#processing';
import { placeOf, placesCausedBy, placesOfId, type EntryPlace } from './entry-rows.js';
import { TIMELINE } from './projections/timeline.projection.js';

/** Finds single entries: by number, by id, by what led to them. */
@Injectable()
export class LedgerEntries {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly upcasters: UpcasterChain,
  ) {}

  /** @throws DomainError `ENTRY_NOT_FOUND` {number} */
  async numbered(number: number): Promise<RecordedEvent> {
    const head = await this.store.head();
    // What is not in the ledger is not waited for.
    if (number <= (head?.number ?? -1)) await this.readModels.waitFor(TIMELINE, number);
    const place = placeOf(this.readModels.reader(TIMELINE), number);
    const entry = place && (await this.entryAt(place));
    if (!entry) throw new DomainError('ENTRY_NOT_FOUND', { number }, 'notFound');
    return entry;
  }

  async withId(id: string): Promise<RecordedEvent | undefined> {
    const entries = await this.entriesAt(placesOfId(this.readModels.reader(TIMELINE), id));
    return entries.find((entry) => entry.id === id);
  }

  /** The entries an entry led to directly, in the order of the ledger, at most `limit` of them. */
  async causedBy({ id }: RecordedEvent, limit: number): Promise<readonly RecordedEvent[]> {
    const entries = await this.entriesAt(placesCausedBy(this.readModels.reader(TIMELINE), id, limit));
    return entries.filter(({ meta }) => meta.causationId === id);
  }

  /** A stream from its beginning up to an entry. */
  async streamUpTo({ stream, revision }: RecordedEvent): Promise<readonly RecordedEvent[]> {
    const stored = await this.store.readStream(stream, { limit: revision + 1 });
    return stored.map((event) => decodeEvent(event, this.upcasters));
  }

  private async entriesAt(places: readonly EntryPlace[]): Promise<readonly RecordedEvent[]> {
    const entries = await Promise.all(places.map((place) => this.entryAt(place)));
    return entries.filter((entry) => entry !== undefined);
  }

  private async entryAt({ stream, revision }: EntryPlace): Promise<RecordedEvent | undefined> {
    const [stored] = await this.store.readStream(stream, { from: revision, limit: 1 });
    return stored && decodeEvent(stored, this.upcasters);
  }
}
