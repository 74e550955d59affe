import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { TwoClockQuestion } from '#membership';
import { MeasureReads, type MeasuresRead } from './measure-reads.js';
import { measuresInForce } from './measure-view.js';

export type MeasuresInForce = MeasuresRead;

/** Measures in force on a day, interim ones too, as known at a ledger number. */
export class ListMeasuresInForce extends Query<MeasuresInForce> {
  constructor(readonly clocks: TwoClockQuestion = {}) {
    super();
  }
}

@QueryHandler(ListMeasuresInForce)
export class ListMeasuresInForceHandler implements IQueryHandler<ListMeasuresInForce> {
  constructor(private readonly reads: MeasureReads) {}

  /** @throws DomainError `DATE_INVALID`, `MOMENT_INVALID` */
  execute({ clocks }: ListMeasuresInForce): Promise<MeasuresInForce> {
    return this.reads.on(clocks, measuresInForce);
  }
}
