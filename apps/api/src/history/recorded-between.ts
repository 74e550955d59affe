import { Injectable } from '@nestjs/common';
import { addDays, isCalendarDate } from '#kernel';
import { CooperativeCalendar } from '#statutes';

/** A stretch of the ledger by when it was recorded. */
export interface Recorded {
  /** only entries after this ledger number */
  readonly after?: number;
  /** only entries up to this ledger number */
  readonly upTo?: number;
}

/** Turns the clock of the ledger into numbers: entries recorded between two moments are those between two numbers. */
@Injectable()
export class RecordedBetween {
  constructor(private readonly calendar: CooperativeCalendar) {}

  /** @throws DomainError `MOMENT_INVALID` {field} */
  async numbers(from: string | undefined, to: string | undefined): Promise<Recorded> {
    return {
      ...(from === undefined ? {} : { after: await this.calendar.numberAt(momentBefore(from), 'recordedFrom') }),
      ...(to === undefined ? {} : { upTo: await this.calendar.numberAt(to, 'recordedTo') }),
    };
  }
}

/** The last moment before a day, or before an instant. */
const momentBefore = (moment: string): string => {
  if (isCalendarDate(moment)) return addDays(moment, -1);
  const instant = Date.parse(moment);
  return Number.isNaN(instant) ? moment : new Date(instant - 1).toISOString();
};
