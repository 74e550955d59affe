import { Inject, Injectable } from '@nestjs/common';
import type { Database } from 'better-sqlite3';
import { READ_MODELS } from '#cqrs';
import { TwoClockReading, type TwoClockAnswer, type TwoClockQuestion } from '#membership';
import type { ReadModels } from '#processing';
import { CASES } from '../projections/cases.projection.js';
import type { MeasureLine } from './measure-view.js';

export interface MeasuresRead extends TwoClockAnswer {
  readonly items: readonly MeasureLine[];
}

/** Reads measures on a day, as known at a ledger number. */
@Injectable()
export class MeasureReads {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly reading: TwoClockReading,
  ) {}

  /** @throws DomainError `DATE_INVALID`, `MOMENT_INVALID` */
  async on(clocks: TwoClockQuestion, lines: (database: Database, answer: TwoClockAnswer) => readonly MeasureLine[]): Promise<MeasuresRead> {
    const answer = await this.reading.settle(CASES, clocks);
    return { ...answer, items: lines(this.readModels.reader(CASES), answer) };
  }
}
