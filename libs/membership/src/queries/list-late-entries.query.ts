import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import type { ReadModels } from '#processing';
import { ROSTER } from '../projections/roster.projection.js';
import { lateEntries, type LateEntry } from './late-entries.reads.js';
import { assertLimit, keyAfter, pageOf, type Page, type PageQuestion } from './page.js';
import { TwoClockReading, type TwoClockAnswer, type TwoClockQuestion } from './two-clock-reading.js';

/** With `asOf`: only entries that touch the roster of that day or of one before it. */
export interface LateEntriesQuestion extends TwoClockQuestion, PageQuestion {
  /** only what was recorded after this: a ledger number, for example that of a roll */
  readonly recordedAfter?: number;
}

export interface LateEntriesPage extends TwoClockAnswer, Page<LateEntry> {}

/**
 * What was recorded about members after the fact, in the order of the ledger.
 * @throws DomainError `DATE_INVALID`, `MOMENT_INVALID`, `LIMIT_INVALID`, `CURSOR_INVALID`
 */
export class ListLateEntries extends Query<LateEntriesPage> {
  constructor(readonly question: LateEntriesQuestion) {
    super();
  }
}

@QueryHandler(ListLateEntries)
export class ListLateEntriesHandler implements IQueryHandler<ListLateEntries> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly reading: TwoClockReading,
  ) {}

  async execute({ question }: ListLateEntries): Promise<LateEntriesPage> {
    const { limit, cursor, recordedAfter } = question;
    assertLimit(limit);
    // A key is a number plus one: the first entry of a ledger may be late.
    const after = Math.max(keyAfter(cursor) - 1, recordedAfter ?? -1);
    const answer = await this.reading.settle(ROSTER, question);
    const slice = { after, knownAt: answer.knownAt, touching: answer.asOf, limit: limit + 1 };
    const rows = lateEntries(this.readModels.reader(ROSTER), slice);
    return { ...answer, ...pageOf(rows, limit, ({ number }) => number + 1) };
  }
}
