import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { noteIncompatibilityDecider, type ExamineMandate as Decided } from '../domain/note-incompatibility.decide.js';

/** The ledger shows a position of a director: the rulebook says whether it matters. */
export class ExamineMandate extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(ExamineMandate)
export class ExamineMandateHandler implements ICommandHandler<ExamineMandate> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: ExamineMandate): Promise<Receipt> {
    return this.decisions.run(noteIncompatibilityDecider, { type: 'ExamineMandate', ...data }, context);
  }
}
