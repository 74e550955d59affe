import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { attendanceDecider } from '../domain/attendance.decide.js';
import type { CheckIn as Decided } from '../domain/attendance.decide.js';

/** A member signs the attendance sheet. */
export class CheckIn extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(CheckIn)
export class CheckInHandler implements ICommandHandler<CheckIn> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: CheckIn): Promise<Receipt> {
    return this.decisions.run(attendanceDecider, { type: 'CheckIn', ...data }, context);
  }
}
