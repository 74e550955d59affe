import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import { assertLimit, keyAfter, pageOf, type Page, type PageQuestion } from '#membership';
import type { Freshness, ReadModels } from '#processing';
import { SHARE_REGISTER } from '../projections/share-register.projection.js';
import { openClaims, type ClaimLine } from './claims.reads.js';

export interface ClaimsPage extends Freshness, Page<ClaimLine> {}

/**
 * Claims that are not wholly paid, in the order in which they were fixed: those that wait are served in this order.
 * @throws DomainError `LIMIT_INVALID`, `CURSOR_INVALID`
 */
export class ListClaims extends Query<ClaimsPage> {
  constructor(readonly question: PageQuestion & { readonly minNumber?: number }) {
    super();
  }
}

@QueryHandler(ListClaims)
export class ListClaimsHandler implements IQueryHandler<ListClaims> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  async execute({ question: { limit, cursor, minNumber } }: ListClaims): Promise<ClaimsPage> {
    assertLimit(limit);
    const after = keyAfter(cursor);
    const freshness = await this.readModels.waitFor(SHARE_REGISTER, minNumber);
    const rows = openClaims(this.readModels.reader(SHARE_REGISTER), after, limit + 1);
    const { items, ...page } = pageOf(rows, limit, ({ number }) => number);
    return { ...freshness, ...page, items: items.map(({ number: _key, ...claim }) => claim) };
  }
}
