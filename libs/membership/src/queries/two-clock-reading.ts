import { Inject, Injectable } from '@nestjs/common';
import { assertCalendarDate, CooperativeCalendar } from '#statutes';
import { READ_MODELS } from '#cqrs';
import type { Freshness, ReadModels } from '#processing';

/** On which day, and with which knowledge, a register is asked. */
export interface TwoClockQuestion {
  /** calendar date; today when absent */
  readonly asOf?: string;
  /** ledger number: nothing recorded after it is taken into account; everything is when absent */
  readonly knownAt?: number;
  /** ledger number from a receipt: wait until the register has taken it */
  readonly minNumber?: number;
}

/** The two dates an answer stands on, and how far the register had come. */
export interface TwoClockAnswer extends Freshness {
  readonly asOf: string;
  readonly knownAt: number;
}

/** Settles the two clocks of a question before the register is read. */
@Injectable()
export class TwoClockReading {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly calendar: CooperativeCalendar,
  ) {}

  /** @throws DomainError `DATE_INVALID` {field} */
  async settle(register: string, { asOf, knownAt, minNumber }: TwoClockQuestion): Promise<TwoClockAnswer> {
    if (asOf !== undefined) assertCalendarDate('asOf', asOf);
    const freshness = await this.readModels.waitFor(register, Math.max(knownAt ?? -1, minNumber ?? -1));
    const { number } = freshness;
    return { ...freshness, asOf: asOf ?? (await this.calendar.today()), knownAt: Math.min(knownAt ?? number, number) };
  }
}
