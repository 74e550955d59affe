import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { papersDecider, type EnterPapers as Decided } from '../domain/papers.decide.js';

/** A teller enters what stands on a batch of papers. */
export class EnterPapers extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(EnterPapers)
export class EnterPapersHandler implements ICommandHandler<EnterPapers> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: EnterPapers): Promise<Receipt> {
    return this.decisions.run(papersDecider, { type: 'EnterPapers', ...data }, context);
  }
}
