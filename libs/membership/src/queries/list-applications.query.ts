import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import { Directory } from '#directory';
import type { ReadModels } from '#processing';
import { ROSTER } from '../projections/roster.projection.js';
import { openApplications, type OpenApplication } from './applications.reads.js';
import { named, type Named } from './named.js';
import { assertLimit, keyAfter, pageOf, type Page, type PageQuestion } from './page.js';
import { TwoClockReading, type TwoClockAnswer, type TwoClockQuestion } from './two-clock-reading.js';

export interface ApplicationsPage extends TwoClockAnswer, Page<Named<OpenApplication>> {}

/**
 * Who had applied on a day, and was neither admitted nor refused from that day or one before it, as known at a point of the ledger.
 * @throws DomainError `DATE_INVALID`, `MOMENT_INVALID`, `LIMIT_INVALID`, `CURSOR_INVALID`
 */
export class ListApplications extends Query<ApplicationsPage> {
  constructor(readonly question: PageQuestion & TwoClockQuestion) {
    super();
  }
}

@QueryHandler(ListApplications)
export class ListApplicationsHandler implements IQueryHandler<ListApplications> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly reading: TwoClockReading,
    private readonly directory: Directory,
  ) {}

  async execute({ question: { limit, cursor, ...clocks } }: ListApplications): Promise<ApplicationsPage> {
    assertLimit(limit);
    const after = keyAfter(cursor);
    const answer = await this.reading.settle(ROSTER, clocks);
    const { asOf, knownAt } = answer;
    const rows = openApplications(this.readModels.reader(ROSTER), { asOf, knownAt, after, limit: limit + 1 });
    const { items, ...page } = pageOf(rows, limit, ({ person }) => person);
    return {
      ...answer,
      ...page,
      items: await named(
        this.directory,
        items.map(({ person: _key, ...application }) => application),
      ),
    };
  }
}
