import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import type { ReadModels } from '#processing';
import { ROSTER } from '../projections/roster.projection.js';
import { votersOf, type Voter } from './roster.reads.js';
import { TwoClockReading, type TwoClockAnswer, type TwoClockQuestion } from './two-clock-reading.js';

export interface VotersAnswer extends TwoClockAnswer {
  readonly voters: readonly Voter[];
}

/** Everybody entitled to vote on a day, as known at a ledger number: what an assembly freezes into its roll. */
export class ListVoters extends Query<VotersAnswer> {
  constructor(readonly clocks: TwoClockQuestion) {
    super();
  }
}

@QueryHandler(ListVoters)
export class ListVotersHandler implements IQueryHandler<ListVoters> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly reading: TwoClockReading,
  ) {}

  async execute({ clocks }: ListVoters): Promise<VotersAnswer> {
    const answer = await this.reading.settle(ROSTER, clocks);
    return { ...answer, voters: votersOf(this.readModels.reader(ROSTER), answer) };
  }
}
