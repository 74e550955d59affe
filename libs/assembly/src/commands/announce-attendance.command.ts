import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { announcementDecider } from '../domain/announcement.decide.js';
import type { AnnounceAttendance as Decided } from '../domain/announcement.decide.js';

/** A member says whether she comes, or somebody of the office writes down that she said so. */
export class AnnounceAttendance extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(AnnounceAttendance)
export class AnnounceAttendanceHandler implements ICommandHandler<AnnounceAttendance> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: AnnounceAttendance): Promise<Receipt> {
    return this.decisions.run(announcementDecider, { type: 'AnnounceAttendance', ...data }, context);
  }
}
