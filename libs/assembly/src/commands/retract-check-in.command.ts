import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { attendanceDecider } from '../domain/attendance.decide.js';
import type { RetractCheckIn as Decided } from '../domain/attendance.decide.js';

/** A desk undoes a check-in: it was somebody else, or in another way. */
export class RetractCheckIn extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(RetractCheckIn)
export class RetractCheckInHandler implements ICommandHandler<RetractCheckIn> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: RetractCheckIn): Promise<Receipt> {
    return this.decisions.run(attendanceDecider, { type: 'RetractCheckIn', ...data }, context);
  }
}
