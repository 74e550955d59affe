import { Inject, Injectable } from '@nestjs/common';
import { dateIn, DomainError, isCalendarDate, type Clock } from '#kernel';
import { CLOCK, FoldedStreams, READ_MODELS } from '#cqrs';
import { prepared, type ReadModels } from '#processing';
import { endOfDay } from './domain/end-of-day.js';
import { RULEBOOK_STREAM, rulebookFolding } from './domain/rulebook.js';
import { LEDGER_CALENDAR } from './projections/ledger-calendar.projection.js';

/** The day as the cooperative counts it: in the time zone of its last rulebook, in UTC before there is one. */
@Injectable()
export class CooperativeCalendar {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly streams: FoldedStreams,
  ) {}

  /** @returns the calendar date now */
  async today(): Promise<string> {
    return dateIn(await this.timeZone(), this.clock.now());
  }

  /**
   * The last ledger number of a moment: a calendar date means the end of that day, an instant itself.
   * @param moment  calendar date, or instant in ISO 8601 in UTC
   * @returns -1 before the first entry
   * @throws DomainError `MOMENT_INVALID` {field}
   */
  async numberAt(moment: string, field: string): Promise<number> {
    if (isCalendarDate(moment)) return this.lastBefore(endOfDay(moment, await this.timeZone()));
    if (!isInstant(moment)) throw new DomainError('MOMENT_INVALID', { field }, 'invalid');
    return this.lastBefore(new Date(Date.parse(moment) + 1).toISOString());
  }

  /** Entries are recorded later than an instant from the first one on that says so; what comes before it was known. */
  private async lastBefore(instant: string): Promise<number> {
    const { number } = await this.readModels.waitFor(LEDGER_CALENDAR, undefined);
    const later = prepared<[string], { readonly number: number }>(
      this.readModels.reader(LEDGER_CALENDAR),
      `SELECT number FROM moment WHERE recorded_at >= ? ORDER BY recorded_at LIMIT 1`,
    ).get(instant);
    return later ? later.number - 1 : number;
  }

  private async timeZone(): Promise<string> {
    const { state } = await this.streams.load(RULEBOOK_STREAM, rulebookFolding);
    return state.versions.at(-1)?.rules.timeZone ?? 'UTC';
  }
}

const isInstant = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/.test(text) && !Number.isNaN(Date.parse(text));
