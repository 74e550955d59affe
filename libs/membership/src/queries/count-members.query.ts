import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import type { ReadModels } from '#processing';
import { ROSTER } from '../projections/roster.projection.js';
import { countOf } from './roster.reads.js';
import { TwoClockReading, type TwoClockAnswer, type TwoClockQuestion } from './two-clock-reading.js';

export interface MemberCount extends TwoClockAnswer {
  readonly members: number;
  readonly colleges: readonly { readonly college: string | null; readonly members: number }[];
}

/** How many members there were on a day, as known at a ledger number, in all and in each college. */
export class CountMembers extends Query<MemberCount> {
  constructor(readonly clocks: TwoClockQuestion = {}) {
    super();
  }
}

@QueryHandler(CountMembers)
export class CountMembersHandler implements IQueryHandler<CountMembers> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly reading: TwoClockReading,
  ) {}

  async execute({ clocks }: CountMembers): Promise<MemberCount> {
    const answer = await this.reading.settle(ROSTER, clocks);
    const colleges = countOf(this.readModels.reader(ROSTER), answer);
    return { ...answer, members: colleges.reduce((sum, { members }) => sum + members, 0), colleges };
  }
}
