import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { attendanceDecider } from '../domain/attendance.decide.js';
import type { CheckOut as Decided } from '../domain/attendance.decide.js';

/** A member leaves the assembly. */
export class CheckOut extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(CheckOut)
export class CheckOutHandler implements ICommandHandler<CheckOut> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: CheckOut): Promise<Receipt> {
    return this.decisions.run(attendanceDecider, { type: 'CheckOut', ...data }, context);
  }
}
