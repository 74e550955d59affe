import { Inject, Injectable } from '@nestjs/common';
import { dateIn, type Clock } from '#kernel';
import { CLOCK, FoldedStreams } from '#cqrs';
import { RULEBOOK_STREAM, rulebookFolding } from './domain/rulebook.js';

/** The day as the cooperative counts it: in the time zone of its last rulebook, in UTC before there is one. */
@Injectable()
export class CooperativeCalendar {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly streams: FoldedStreams,
  ) {}

  /** @returns the calendar date now */
  async today(): Promise<string> {
    const { state } = await this.streams.load(RULEBOOK_STREAM, rulebookFolding);
    return dateIn(state.versions.at(-1)?.rules.timeZone ?? 'UTC', this.clock.now());
  }
}
