import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import { assertLimit, keyAfter, pageOf, type Page, type PageQuestion } from '#membership';
import type { Freshness, ReadModels } from '#processing';
import { CASES } from '../projections/cases.projection.js';
import { sanctionsAfter, type MeasureLine } from './measure-view.js';

export interface SanctionsQuestion extends PageQuestion {
  readonly minNumber?: number;
}

export interface SanctionsPage extends Freshness, Page<MeasureLine> {}

/**
 * The register of sanctions: every measure that took effect, in the order of the ledger, with what became of it.
 * @throws DomainError `LIMIT_INVALID`, `CURSOR_INVALID`
 */
export class ListSanctions extends Query<SanctionsPage> {
  constructor(readonly question: SanctionsQuestion) {
    super();
  }
}

@QueryHandler(ListSanctions)
export class ListSanctionsHandler implements IQueryHandler<ListSanctions> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  async execute({ question: { limit, cursor, minNumber } }: ListSanctions): Promise<SanctionsPage> {
    assertLimit(limit);
    const after = keyAfter(cursor);
    const freshness = await this.readModels.waitFor(CASES, minNumber);
    const { items, ...page } = pageOf(sanctionsAfter(this.readModels.reader(CASES), after, limit + 1), limit, ({ number }) => number);
    return { ...freshness, ...page, items: items.map(({ number: _key, ...line }) => line) };
  }
}
