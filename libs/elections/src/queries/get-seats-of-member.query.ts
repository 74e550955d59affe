import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import { TwoClockReading, type TwoClockAnswer, type TwoClockQuestion } from '#membership';
import type { ReadModels } from '#processing';
import type { BodyName } from '#statutes/domain';
import { MANDATES } from '../projections/mandates.projection.js';
import { seatsOfMemberAt, type SeatOnBody } from './seat-rows.js';

export interface SeatsOfMember extends TwoClockAnswer {
  readonly memberId: string;
  /** bodies she sits on that day, and whose rights she has: being on a body is a mandate, never a role somebody grants */
  readonly sitsOn: readonly BodyName[];
  /** every seat she holds, held or will hold, as known then */
  readonly seats: readonly SeatOnBody[];
}

/** Where a member sits on a day, as known at a ledger number. */
export class GetSeatsOfMember extends Query<SeatsOfMember> {
  constructor(
    readonly memberId: string,
    readonly clocks: TwoClockQuestion = {},
  ) {
    super();
  }
}

@QueryHandler(GetSeatsOfMember)
export class GetSeatsOfMemberHandler implements IQueryHandler<GetSeatsOfMember> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly reading: TwoClockReading,
  ) {}

  /** @throws DomainError `DATE_INVALID`, `MOMENT_INVALID` */
  async execute({ memberId, clocks }: GetSeatsOfMember): Promise<SeatsOfMember> {
    const answer = await this.reading.settle(MANDATES, clocks);
    const { asOf, knownAt } = answer;
    const seats = seatsOfMemberAt(this.readModels.reader(MANDATES), memberId, knownAt);
    const held = seats.filter(({ from, until }) => from <= asOf && asOf < until);
    return { ...answer, memberId, sitsOn: [...new Set(held.map(({ body }) => body))], seats };
  }
}
