import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import { TwoClockReading, type TwoClockAnswer, type TwoClockQuestion } from '#membership';
import type { ReadModels } from '#processing';
import { CASES } from '../projections/cases.projection.js';
import { measuresInForce, type MeasureLine } from './measure-view.js';

export interface MeasuresInForce extends TwoClockAnswer {
  readonly items: readonly MeasureLine[];
}

/** Measures in force on a day, interim ones too, as known at a ledger number. */
export class ListMeasuresInForce extends Query<MeasuresInForce> {
  constructor(readonly clocks: TwoClockQuestion = {}) {
    super();
  }
}

@QueryHandler(ListMeasuresInForce)
export class ListMeasuresInForceHandler implements IQueryHandler<ListMeasuresInForce> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly reading: TwoClockReading,
  ) {}

  /** @throws DomainError `DATE_INVALID`, `MOMENT_INVALID` */
  async execute({ clocks }: ListMeasuresInForce): Promise<MeasuresInForce> {
    const answer = await this.reading.settle(CASES, clocks);
    return { ...answer, items: measuresInForce(this.readModels.reader(CASES), answer) };
  }
}
