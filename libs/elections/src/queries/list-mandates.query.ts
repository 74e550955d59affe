import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import { TwoClockReading, type TwoClockQuestion } from '#membership';
import type { ReadModels } from '#processing';
import type { BodyName } from '#statutes/domain';
import { MANDATES } from '../projections/mandates.projection.js';
import type { BodyAnswer } from './get-body.query.js';
import { seatsTakenOnBody } from './seat-rows.js';

/** Who ever sat on a body until a day, as known at a ledger number: seats that ended beside those that run. */
export class ListMandates extends Query<BodyAnswer> {
  constructor(
    readonly body: BodyName,
    readonly clocks: TwoClockQuestion = {},
  ) {
    super();
  }
}

@QueryHandler(ListMandates)
export class ListMandatesHandler implements IQueryHandler<ListMandates> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly reading: TwoClockReading,
  ) {}

  /** @throws DomainError `DATE_INVALID`, `MOMENT_INVALID` */
  async execute({ body, clocks }: ListMandates): Promise<BodyAnswer> {
    const answer = await this.reading.settle(MANDATES, clocks);
    return { ...answer, body, seats: seatsTakenOnBody(this.readModels.reader(MANDATES), body, answer.asOf, answer.knownAt) };
  }
}
