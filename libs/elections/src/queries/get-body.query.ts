import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import { TwoClockReading, type TwoClockAnswer, type TwoClockQuestion } from '#membership';
import type { ReadModels } from '#processing';
import type { BodyName } from '#statutes/domain';
import { MANDATES } from '../projections/mandates.projection.js';
import { seatsOnBody, type SeatLine } from './seat-rows.js';

export interface BodyAnswer extends TwoClockAnswer {
  readonly body: BodyName;
  readonly seats: readonly SeatLine[];
}

/** Who sits on a body on a day, as known at a ledger number. */
export class GetBody extends Query<BodyAnswer> {
  constructor(
    readonly body: BodyName,
    readonly clocks: TwoClockQuestion = {},
  ) {
    super();
  }
}

@QueryHandler(GetBody)
export class GetBodyHandler implements IQueryHandler<GetBody> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly reading: TwoClockReading,
  ) {}

  /** @throws DomainError `DATE_INVALID` */
  async execute({ body, clocks }: GetBody): Promise<BodyAnswer> {
    const answer = await this.reading.settle(MANDATES, clocks);
    return { ...answer, body, seats: seatsOnBody(this.readModels.reader(MANDATES), body, answer.asOf, answer.knownAt) };
  }
}
