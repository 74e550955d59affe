import { Inject, Injectable } from '@nestjs/common';
import { canonicalJson, DomainError, type RecordedEvent } from '#kernel';
import { EVENT_STORE, READ_MODELS } from '#cqrs';
import { decodeEvent, UpcasterChain, type EventStore } from '#event-store';
import type { ReadModels } from '#processing';
import { placeOf, placesBefore, placesCausedBy, streamsSearched, type EntryPlace } from './entry-rows.js';
import type { EntryFilter } from './entry-filter.js';
import { FOLDINGS, type Foldings } from './foldings.js';
import { numbersBefore } from './stream-numbers.js';
import { subjectsOf, type SubjectKind } from './subjects.js';
import { TIMELINE } from './projections/timeline.projection.js';

/** What an entry and the one that led to it have in common. */
const about: ReadonlySet<SubjectKind> = new Set<SubjectKind>(['person', 'ballot', 'assembly', 'proceeding']);

/** Entries that are looked at for a cause, of each kind. */
const LOOKED_AT = 500;

/** Finds single entries: by number, by what they led to, by what led to them. */
@Injectable()
export class LedgerEntries {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly upcasters: UpcasterChain,
    @Inject(FOLDINGS) private readonly foldings: Foldings,
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

  /**
   * What led to an entry: what a process answers to stands shortly before its answer, or is about the same.
   * @returns nothing when it is not among the entries that are looked at
   */
  async causeOf({ number, meta, data }: RecordedEvent): Promise<RecordedEvent | undefined> {
    const subjects = subjectsOf({ data: canonicalJson(data), meta: canonicalJson(meta) });
    const filters = subjects.filter(({ kind }) => about.has(kind)).map(({ kind, value }): EntryFilter => ({ [kind]: value }));
    for (const filter of [...filters, {}]) {
      const streams = streamsSearched({ filter, categories: Object.keys(this.foldings) });
      const inStreams = await numbersBefore(this.store, streams, number, LOOKED_AT);
      const places = placesBefore(this.readModels.reader(TIMELINE), { filter, inStreams }, number, LOOKED_AT);
      for (const place of places) {
        const entry = await this.entryAt(place);
        if (entry?.id === meta.causationId) return entry;
      }
    }
    return undefined;
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
