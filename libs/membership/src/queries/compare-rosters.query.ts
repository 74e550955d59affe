import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import type { ReadModels } from '#processing';
import { ROSTER } from '../projections/roster.projection.js';
import { assertLimit, keyAfter, pageOf, type Page, type PageQuestion } from './page.js';
import { rosterChanges, rosterChangeTotals, type ChangeTotals, type RosterChange } from './roster-changes.reads.js';
import { TwoClockReading, type TwoClockAnswer, type TwoClockQuestion } from './two-clock-reading.js';

export interface RosterComparison extends Page<RosterChange> {
  readonly before: TwoClockAnswer;
  readonly after: TwoClockAnswer;
  /** of the whole comparison, whatever the page */
  readonly totals: ChangeTotals;
}

/**
 * Of whom two rosters say different things: of two days, or of one day as known at two moments.
 * @throws DomainError `DATE_INVALID`, `MOMENT_INVALID`, `LIMIT_INVALID`, `CURSOR_INVALID`
 */
export class CompareRosters extends Query<RosterComparison> {
  constructor(
    readonly before: TwoClockQuestion,
    readonly after: TwoClockQuestion,
    readonly page: PageQuestion,
  ) {
    super();
  }
}

@QueryHandler(CompareRosters)
export class CompareRostersHandler implements IQueryHandler<CompareRosters> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly reading: TwoClockReading,
  ) {}

  async execute({ before, after, page: { limit, cursor } }: CompareRosters): Promise<RosterComparison> {
    assertLimit(limit);
    const from = keyAfter(cursor);
    const [one, two] = [await this.reading.settle(ROSTER, before), await this.reading.settle(ROSTER, after)];
    const database = this.readModels.reader(ROSTER);
    const rows = rosterChanges(database, one, two, from, limit + 1);
    return {
      before: one,
      after: two,
      totals: rosterChangeTotals(database, one, two),
      ...pageOf(rows, limit, ({ memberNumber }) => memberNumber),
    };
  }
}
