import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import { Directory } from '#directory';
import type { Freshness, ReadModels } from '#processing';
import { ROSTER } from '../projections/roster.projection.js';
import { openApplications, type OpenApplication } from './applications.reads.js';
import { named, type Named } from './named.js';
import { assertLimit, keyAfter, pageOf, type Page, type PageQuestion } from './page.js';

export interface ApplicationsPage extends Freshness, Page<Named<OpenApplication>> {}

/**
 * Who waits for a decision now.
 * @throws DomainError `LIMIT_INVALID`, `CURSOR_INVALID`
 */
export class ListApplications extends Query<ApplicationsPage> {
  constructor(readonly question: PageQuestion & { readonly minNumber?: number }) {
    super();
  }
}

@QueryHandler(ListApplications)
export class ListApplicationsHandler implements IQueryHandler<ListApplications> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly directory: Directory,
  ) {}

  async execute({ question: { limit, cursor, minNumber } }: ListApplications): Promise<ApplicationsPage> {
    assertLimit(limit);
    const after = keyAfter(cursor);
    const freshness = await this.readModels.waitFor(ROSTER, minNumber);
    const rows = openApplications(this.readModels.reader(ROSTER), after, limit + 1);
    const { items, ...page } = pageOf(rows, limit, ({ person }) => person);
    return {
      ...freshness,
      ...page,
      items: named(
        this.directory,
        items.map(({ person: _key, ...application }) => application),
      ),
    };
  }
}
