import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import { assertLimit, keyAfter, pageOf, type Page, type PageQuestion } from '#membership';
import type { Freshness, ReadModels } from '#processing';
import { CASES } from '../projections/cases.projection.js';
import { incidentsAsked, type IncidentLine, type IncidentsAsked } from './incident-view.js';

export interface IncidentsQuestion extends IncidentsAsked, PageQuestion {
  readonly minNumber?: number;
}

export interface IncidentsPage extends Freshness, Page<IncidentLine> {}

/**
 * Incidents in the order in which they were reported, without what happened in words.
 * @throws DomainError `LIMIT_INVALID`, `CURSOR_INVALID`
 */
export class ListIncidents extends Query<IncidentsPage> {
  constructor(readonly question: IncidentsQuestion) {
    super();
  }
}

@QueryHandler(ListIncidents)
export class ListIncidentsHandler implements IQueryHandler<ListIncidents> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  async execute({ question: { state, memberId, limit, cursor, minNumber } }: ListIncidents): Promise<IncidentsPage> {
    assertLimit(limit);
    const after = keyAfter(cursor);
    const freshness = await this.readModels.waitFor(CASES, minNumber);
    const rows = incidentsAsked(this.readModels.reader(CASES), { state, memberId }, { after, limit: limit + 1 });
    const { items, ...page } = pageOf(rows, limit, ({ number }) => number);
    return { ...freshness, ...page, items: items.map(({ number: _key, ...line }) => line) };
  }
}
