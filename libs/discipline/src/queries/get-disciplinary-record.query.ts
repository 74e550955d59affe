import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { TwoClockQuestion } from '#membership';
import { MeasureReads, type MeasuresRead } from './measure-reads.js';
import { recordOf } from './measure-view.js';

export interface DisciplinaryRecord extends MeasuresRead {
  readonly memberId: string;
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
  constructor(private readonly reads: MeasureReads) {}

  /** @throws DomainError `DATE_INVALID`, `MOMENT_INVALID` */
  async execute({ memberId, clocks }: GetDisciplinaryRecord): Promise<DisciplinaryRecord> {
    return { memberId, ...(await this.reads.on(clocks, (database, answer) => recordOf(database, memberId, answer))) };
  }
}
