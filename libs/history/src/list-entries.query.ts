import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { RecordedEvent } from '#kernel';
import { EVENT_STORE, READ_MODELS } from '#cqrs';
import { decodeEvent, UpcasterChain, type EventStore, type StoredEvent } from '#event-store';
import type { ReadModels } from '#processing';
import { isAskedFor, type EntryFilter } from './entry-filter.js';
import { placesBefore, streamsSearched } from './entry-rows.js';
import { FOLDINGS, type Foldings } from './foldings.js';
import { TIMELINE } from './projections/timeline.projection.js';
import { numbersBefore } from './stream-numbers.js';

export interface EntryPage {
  /** the latest first; may be fewer than asked for, and goes on all the same */
  readonly items: readonly RecordedEvent[];
  /** pass it back for older entries; null on the last page */
  readonly nextCursor: string | null;
  readonly number: number;
  readonly stale: boolean;
}

export interface EntryPageRequest extends EntryFilter {
  /** how many at most, 1 to 200 */
  readonly limit: number;
  readonly cursor?: string | undefined;
  /** only entries recorded after this ledger number */
  readonly after?: number | undefined;
  /** only entries recorded up to this ledger number */
  readonly upTo?: number | undefined;
  readonly minNumber?: number | undefined;
}

/** Entries that are looked at for one page: a filter that fits few entries answers as quickly as any other, in more pages. */
const LOOKED_AT = 2_000;

/** Entries that are read at once. */
const AT_ONCE = 64;

/** The timeline: entries of the ledger, the latest first. */
export class ListEntries extends Query<EntryPage> {
  constructor(readonly page: EntryPageRequest) {
    super();
  }
}

@QueryHandler(ListEntries)
export class ListEntriesHandler implements IQueryHandler<ListEntries> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly upcasters: UpcasterChain,
    @Inject(FOLDINGS) private readonly foldings: Foldings,
  ) {}

  async execute({ page }: ListEntries): Promise<EntryPage> {
    const { limit, cursor, minNumber, after = -1, upTo = Number.MAX_SAFE_INTEGER - 1, ...filter } = page;
    const { number, stale } = await this.readModels.waitFor(TIMELINE, minNumber);
    const before = Math.min(cursor === undefined ? Number.MAX_SAFE_INTEGER : Number(cursor), upTo + 1, number + 1);
    const found: StoredEvent[] = [];
    let looked = 0;
    let last = before;
    for await (const event of this.eventsBefore(filter, before)) {
      if (event.number <= after) return this.answer(found, null, number, stale);
      if (found.length === limit || looked === LOOKED_AT) return this.answer(found, String(last), number, stale);
      if (isAskedFor(event, filter)) found.push(event);
      last = event.number;
      looked += 1;
    }
    return this.answer(found, null, number, stale);
  }

  private answer(found: readonly StoredEvent[], nextCursor: string | null, number: number, stale: boolean): EntryPage {
    return { items: found.map((event) => decodeEvent(event, this.upcasters)), nextCursor, number, stale };
  }

  /** Some at a time: the connection is taken anew after each wait. */
  private async *eventsBefore(filter: EntryFilter, before: number): AsyncGenerator<StoredEvent> {
    const streams = streamsSearched({ filter, categories: Object.keys(this.foldings) });
    for (let below = before; ;) {
      const inStreams = await numbersBefore(this.store, streams, below, AT_ONCE);
      const places = placesBefore(this.readModels.reader(TIMELINE), { filter, inStreams }, below, AT_ONCE);
      for (const { stream, revision } of places) yield* await this.store.readStream(stream, { from: revision, limit: 1 });
      const last = places.at(-1);
      if (!last || places.length < AT_ONCE) return;
      below = last.number;
    }
  }
}
