import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { boardDecider, type HoldHearing as Decided } from '../domain/board.decide.js';
import { CaseTexts } from './case-texts.js';

/** The member is heard. */
export class HoldHearing extends LedgerCommand<
  Omit<Undated<Decided>, 'type' | 'notesDigest'> & {
    /** what was said: kept in the vault, the entry holds its digest */
    readonly notes?: string;
  }
> {}

@CommandHandler(HoldHearing)
export class HoldHearingHandler implements ICommandHandler<HoldHearing> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly texts: CaseTexts,
  ) {}

  execute({ data: { notes, ...data }, context }: HoldHearing): Promise<Receipt> {
    return this.texts.inCase(data.proceedingId, { name: 'notes', text: notes }, context, (notesDigest) =>
      this.decisions.run(boardDecider, { type: 'HoldHearing', ...data, notesDigest }, context),
    );
  }
}
