import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import type { ReadModels } from '#processing';
import { ROSTER } from '../projections/roster.projection.js';
import { assertLimit, keyAfter, pageOf, type Page, type PageQuestion } from './page.js';
import { rosterPage, type RosterLine } from './roster.reads.js';
import { TwoClockReading, type TwoClockAnswer, type TwoClockQuestion } from './two-clock-reading.js';

export interface RosterQuestion extends TwoClockQuestion, PageQuestion {
  readonly category?: string;
  readonly college?: string;
  /** first digits of the member number, as it is being typed */
  readonly numberPrefix?: string;
}

export interface RosterPage extends TwoClockAnswer, Page<RosterLine> {}

/**
 * The members of a day as known at a ledger number, in the order of their numbers.
 * @throws DomainError `DATE_INVALID`, `LIMIT_INVALID`, `CURSOR_INVALID`
 */
export class GetRoster extends Query<RosterPage> {
  constructor(readonly question: RosterQuestion) {
    super();
  }
}

@QueryHandler(GetRoster)
export class GetRosterHandler implements IQueryHandler<GetRoster> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly reading: TwoClockReading,
  ) {}

  async execute({ question }: GetRoster): Promise<RosterPage> {
    const { limit, cursor, category, college, numberPrefix } = question;
    assertLimit(limit);
    const after = keyAfter(cursor);
    const answer = await this.reading.settle(ROSTER, question);
    const rows = rosterPage(this.readModels.reader(ROSTER), { ...answer, category, college, numberPrefix, after, limit: limit + 1 });
    return { ...answer, ...pageOf(rows, limit, ({ memberNumber }) => memberNumber) };
  }
}
