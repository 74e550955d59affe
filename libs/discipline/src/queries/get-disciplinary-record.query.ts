import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import { TwoClockReading, type TwoClockAnswer, type TwoClockQuestion } from '#membership';
import type { ReadModels } from '#processing';
import { CASES } from '../projections/cases.projection.js';
import { recordOf, type MeasureLine } from './measure-view.js';

export interface DisciplinaryRecord extends TwoClockAnswer {
  readonly memberId: string;
  readonly items: readonly MeasureLine[];
}

/** What counts against a member on a day, as known at a ledger number: nothing that expired, was quashed or forgiven. */
export class GetDisciplinaryRecord extends Query<DisciplinaryRecord> {
  constructor(
    readonly memberId: string,
    readonly clocks: TwoClockQuestion = {},
  ) {
    super();
  }
}

@QueryHandler(GetDisciplinaryRecord)
export class GetDisciplinaryRecordHandler implements IQueryHandler<GetDisciplinaryRecord> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly reading: TwoClockReading,
  ) {}

  /** @throws DomainError `DATE_INVALID`, `MOMENT_INVALID` */
  async execute({ memberId, clocks }: GetDisciplinaryRecord): Promise<DisciplinaryRecord> {
    const answer = await this.reading.settle(CASES, clocks);
    return { ...answer, memberId, items: recordOf(this.readModels.reader(CASES), memberId, answer) };
  }
}
