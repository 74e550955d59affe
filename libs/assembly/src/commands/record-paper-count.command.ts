import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { paperCountDecider, type RecordPaperCount as Decided } from '../domain/paper-count.decide.js';

/** The readings of two tellers are compared; equal ones make the count of a ballot on paper. */
export class RecordPaperCount extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(RecordPaperCount)
export class RecordPaperCountHandler implements ICommandHandler<RecordPaperCount> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: RecordPaperCount): Promise<Receipt> {
    return this.decisions.run(paperCountDecider, { type: 'RecordPaperCount', ...data }, context);
  }
}
