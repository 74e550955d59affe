import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { categoryOf, type RecordedEvent } from '#kernel';
import { changedFields, type ChangedField } from './changed-fields.js';
import { FOLDINGS, type Foldings } from './foldings.js';
import { LedgerEntries } from './ledger-entries.js';

export interface Change {
  readonly entry: RecordedEvent;
  /** what is otherwise since then in what the stream is about; empty for an entry that only confirms */
  readonly changes: readonly ChangedField[];
}

/** What an entry changed: its stream folded up to before it, as decisions fold it, and with it. */
export class ShowChange extends Query<Change> {
  constructor(readonly number: number) {
    super();
  }
}

@QueryHandler(ShowChange)
export class ShowChangeHandler implements IQueryHandler<ShowChange> {
  constructor(
    private readonly entries: LedgerEntries,
    @Inject(FOLDINGS) private readonly foldings: Foldings,
  ) {}

  /** @throws DomainError `ENTRY_NOT_FOUND` {number} */
  async execute({ number }: ShowChange): Promise<Change> {
    const entry = await this.entries.numbered(number);
    const folding = this.foldings[categoryOf(entry.stream)];
    if (!folding) return { entry, changes: [] };
    const events = await this.entries.streamUpTo(entry);
    // The stream of a category holds the events its folding knows.
    const evolve = (state: unknown, event: RecordedEvent): unknown => folding.evolve(state, event as never);
    const before = events.slice(0, -1).reduce(evolve, folding.initialState);
    return { entry, changes: changedFields(before, evolve(before, entry)) };
  }
}
