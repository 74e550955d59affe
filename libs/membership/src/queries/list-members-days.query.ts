import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import type { ReadModels } from '#processing';
import { ROSTER } from '../projections/roster.projection.js';
import { membersDays, type MembersDay } from './roster.reads.js';
import { TwoClockReading, type TwoClockAnswer, type TwoClockQuestion } from './two-clock-reading.js';

export interface MembersDays extends TwoClockAnswer {
  readonly days: readonly MembersDay[];
}

/** Every day until a day on which the number of members changed, as known at a ledger number. */
export class ListMembersDays extends Query<MembersDays> {
  constructor(readonly clocks: TwoClockQuestion = {}) {
    super();
  }
}

@QueryHandler(ListMembersDays)
export class ListMembersDaysHandler implements IQueryHandler<ListMembersDays> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly reading: TwoClockReading,
  ) {}

  /** @throws DomainError `DATE_INVALID`, `MOMENT_INVALID` */
  async execute({ clocks }: ListMembersDays): Promise<MembersDays> {
    const answer = await this.reading.settle(ROSTER, clocks);
    return { ...answer, days: membersDays(this.readModels.reader(ROSTER), answer) };
  }
}
