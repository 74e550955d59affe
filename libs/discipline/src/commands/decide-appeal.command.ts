import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { appealDecider, type DecideAppeal as Decided } from '../domain/appeal.decide.js';
import { CaseTexts } from './case-texts.js';

/** The assembly decides on an appeal. */
export class DecideAppeal extends LedgerCommand<
  Omit<Undated<Decided>, 'type' | 'reasonsDigest'> & {
    /** why it decides so: kept in the vault, the entry holds its digest */
    readonly reasons?: string;
  }
> {}

@CommandHandler(DecideAppeal)
export class DecideAppealHandler implements ICommandHandler<DecideAppeal> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly texts: CaseTexts,
  ) {}

  execute({ data: { reasons, ...data }, context }: DecideAppeal): Promise<Receipt> {
    return this.texts.inCase(data.proceedingId, { name: 'reasons', text: reasons }, context, (reasonsDigest) =>
      this.decisions.run(appealDecider, { type: 'DecideAppeal', ...data, reasonsDigest }, context),
    );
  }
}
