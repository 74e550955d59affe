import { Inject } from '@nestjs/common';
import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import type { Freshness, ReadModels } from '#processing';
import { memberLabels, type MemberLabel } from './member-labels.js';
import { postalFormCount, postalFormRows, type PostalFormRow } from './postal-rows.js';

/** A form that came by post, with whose it is. */
export interface PostalForm extends PostalFormRow, MemberLabel {}

export interface PostalFormPage extends Freshness {
  /** forms in all */
  readonly received: number;
  readonly items: readonly PostalForm[];
  /** pass it back for the next page; null on the last one */
  readonly nextCursor: string | null;
}

/** Which forms came by post before an assembly: whose, when, and how much they answer. What they say is cast, and shown, with the ballot. */
export class ListPostalVotes extends Query<PostalFormPage> {
  constructor(
    readonly assemblyId: string,
    readonly page: {
      /** how many at most, 1 to 200 */
      readonly limit: number;
      readonly cursor?: string;
      readonly minNumber?: number;
    },
  ) {
    super();
  }
}

@QueryHandler(ListPostalVotes)
export class ListPostalVotesHandler implements IQueryHandler<ListPostalVotes> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly queries: QueryBus,
  ) {}

  async execute({ assemblyId, page: { limit, cursor = '', minNumber } }: ListPostalVotes): Promise<PostalFormPage> {
    const { number, stale } = await this.readModels.waitFor('assembly-record', minNumber);
    const database = this.readModels.reader('assembly-record');
    const rows = postalFormRows(database, assemblyId, cursor, limit + 1);
    const received = postalFormCount(database, assemblyId);
    const shown = rows.slice(0, limit);
    const labelOf = await memberLabels(
      this.queries,
      shown.map(({ memberId }) => memberId),
    );
    return {
      received,
      items: shown.map((row) => ({ ...row, ...labelOf(row.memberId) })),
      nextCursor: rows.length > limit ? (shown.at(-1)?.rightId ?? null) : null,
      number,
      stale,
    };
  }
}
