import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { RecordedEvent } from '#kernel';
import { LedgerEntries } from './ledger-entries.js';

/** One entry of the ledger. */
export class GetEntry extends Query<RecordedEvent> {
  constructor(readonly number: number) {
    super();
  }
}

@QueryHandler(GetEntry)
export class GetEntryHandler implements IQueryHandler<GetEntry> {
  constructor(private readonly entries: LedgerEntries) {}

  /** @throws DomainError `ENTRY_NOT_FOUND` {number} */
  execute({ number }: GetEntry): Promise<RecordedEvent> {
    return this.entries.numbered(number);
  }
}
