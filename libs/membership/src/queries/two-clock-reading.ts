import { Inject, Injectable } from '@nestjs/common';
import { assertCalendarDate, CooperativeCalendar } from '#statutes';
import { READ_MODELS } from '#cqrs';
import type { Freshness, ReadModels } from '#processing';

/** On which day, and with which knowledge, a register is asked. */
export interface TwoClockQuestion {
  /** calendar date; today when absent */
  readonly asOf?: string;
  /**
   * nothing recorded after it is taken into account: a ledger number, an instant (ISO 8601, UTC), or a calendar date for the end of that day;
   * everything is when absent
   */
  readonly knownAt?: number | string;
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

  /** @throws DomainError `DATE_INVALID` {field}, `MOMENT_INVALID` {field} */
  async settle(register: string, question: TwoClockQuestion): Promise<TwoClockAnswer> {
    const { asOf, minNumber } = question;
    if (asOf !== undefined) assertCalendarDate('asOf', asOf);
    const knownAt = typeof question.knownAt === 'string' ? await this.calendar.numberAt(question.knownAt, 'knownAt') : question.knownAt;
    const freshness = await this.readModels.waitFor(register, Math.max(knownAt ?? -1, minNumber ?? -1));
    const { number } = freshness;
    return { ...freshness, asOf: asOf ?? (await this.calendar.today()), knownAt: Math.min(knownAt ?? number, number) };
  }
}
