import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import type { ReadModels } from '#processing';
import { CooperativeCalendar } from '#statutes';
import { isHeldOn } from '../domain/seat.js';
import { MANDATES } from '../projections/mandates.projection.js';
import { seatsOfMember } from './seat-rows.js';

/** Whether somebody sits on the board on a day: being on the board is a mandate, and its rights follow from the ledger. */
export class IsDirector extends Query<boolean> {
  constructor(
    readonly memberId: string,
    /** calendar date; today when absent */
    readonly date?: string,
  ) {
    super();
  }
}

@QueryHandler(IsDirector)
export class IsDirectorHandler implements IQueryHandler<IsDirector> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly calendar: CooperativeCalendar,
  ) {}

  async execute({ memberId, date }: IsDirector): Promise<boolean> {
    const day = date ?? (await this.calendar.today());
    const seats = seatsOfMember(this.readModels.reader(MANDATES), memberId);
    return seats.some((seat) => seat.body === 'board' && isHeldOn(seat, day));
  }
}
