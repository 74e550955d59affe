import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { defenceDecider, type ReceiveStatement as Decided } from '../domain/defence.decide.js';
import { CaseTexts } from './case-texts.js';

/** The member answers in writing. */
export class ReceiveStatement extends LedgerCommand<
  Omit<Undated<Decided>, 'type' | 'statementDigest'> & {
    /** her answer: kept in the vault, the entry holds its digest */
    readonly statement: string;
  }
> {}

@CommandHandler(ReceiveStatement)
export class ReceiveStatementHandler implements ICommandHandler<ReceiveStatement> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly texts: CaseTexts,
  ) {}

  execute({ data: { statement, ...data }, context }: ReceiveStatement): Promise<Receipt> {
    return this.texts.inCase(data.proceedingId, { name: 'statement', text: statement }, context, (digest) =>
      this.decisions.run(defenceDecider, { type: 'ReceiveStatement', ...data, statementDigest: digest ?? '' }, context),
    );
  }
}
