import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import { assertLimit, keyAfter, pageOf, type Page, type PageQuestion } from '#membership';
import type { Freshness, ReadModels } from '#processing';
import { CooperativeCalendar } from '#statutes';
import { CASES } from '../projections/cases.projection.js';
import { casesAsked, type CaseLine, type CasesAsked } from './case-view.js';

export interface CasesQuestion extends CasesAsked, PageQuestion {
  readonly minNumber?: number;
}

export interface CasesPage extends Freshness, Page<CaseLine> {}

/**
 * Cases in the order in which they were opened.
 * @throws DomainError `LIMIT_INVALID`, `CURSOR_INVALID`
 */
export class ListCases extends Query<CasesPage> {
  constructor(readonly question: CasesQuestion) {
    super();
  }
}

@QueryHandler(ListCases)
export class ListCasesHandler implements IQueryHandler<ListCases> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly calendar: CooperativeCalendar,
  ) {}

  async execute({ question: { status, memberId, limit, cursor, minNumber } }: ListCases): Promise<CasesPage> {
    assertLimit(limit);
    const after = keyAfter(cursor);
    const freshness = await this.readModels.waitFor(CASES, minNumber);
    const slice = { after, limit: limit + 1, today: await this.calendar.today() };
    const rows = casesAsked(this.readModels.reader(CASES), { status, memberId }, slice);
    const { items, ...page } = pageOf(rows, limit, ({ number }) => number);
    return { ...freshness, ...page, items: items.map(({ number: _key, ...line }) => line) };
  }
}
