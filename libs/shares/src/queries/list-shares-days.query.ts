import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import { TwoClockReading, type TwoClockAnswer, type TwoClockQuestion } from '#membership';
import type { ReadModels } from '#processing';
import { SHARE_REGISTER } from '../projections/share-register.projection.js';
import { sharesDays, type SharesDay } from './capital.reads.js';

export interface SharesDays extends TwoClockAnswer {
  readonly days: readonly SharesDay[];
}

/** What each day until a day added to the shares and to the capital, as known at a ledger number. */
export class ListSharesDays extends Query<SharesDays> {
  constructor(readonly clocks: TwoClockQuestion = {}) {
    super();
  }
}

@QueryHandler(ListSharesDays)
export class ListSharesDaysHandler implements IQueryHandler<ListSharesDays> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly reading: TwoClockReading,
  ) {}

  /** @throws DomainError `DATE_INVALID`, `MOMENT_INVALID` */
  async execute({ clocks }: ListSharesDays): Promise<SharesDays> {
    const answer = await this.reading.settle(SHARE_REGISTER, clocks);
    return { ...answer, days: sharesDays(this.readModels.reader(SHARE_REGISTER), answer) };
  }
}
