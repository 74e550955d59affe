import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { RecordedEvent } from '#kernel';
import { EVENT_STORE, READ_MODELS } from '#cqrs';
import { decodeEvent, UpcasterChain, type EventStore } from '#event-store';
import type { ReadModels } from '#processing';
import { entryRows, type EntryFilter } from './entry-rows.js';

export interface EntryPage {
  /** the latest first */
  readonly items: readonly RecordedEvent[];
  /** pass it back for older entries; null on the last page */
  readonly nextCursor: string | null;
  readonly number: number;
  readonly stale: boolean;
}

export interface EntryPageRequest extends EntryFilter {
  /** how many at most, 1 to 200 */
  readonly limit: number;
  readonly cursor?: string;
  readonly minNumber?: number;
}

/** The timeline: entries of the ledger, the latest first, of one stream or type if asked. */
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
  ) {}

  async execute({ page: { limit, cursor, minNumber, stream, type } }: ListEntries): Promise<EntryPage> {
    const { number, stale } = await this.readModels.waitFor('timeline', minNumber);
    const before = cursor === undefined ? Number.MAX_SAFE_INTEGER : Number(cursor);
    const rows = entryRows(this.readModels.reader('timeline'), { stream, type }, before, limit + 1);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const nextCursor = rows.length > limit && last ? String(last.number) : null;
    const found = await Promise.all(page.map((row) => this.entryAt(row.stream, row.revision)));
    return { items: found.flat(), nextCursor, number, stale };
  }

  private async entryAt(stream: string, revision: number): Promise<readonly RecordedEvent[]> {
    const stored = await this.store.readStream(stream, { from: revision, limit: 1 });
    return stored.map((event) => decodeEvent(event, this.upcasters));
  }
}
