import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { appealDecider, type LodgeAppeal as Decided } from '../domain/appeal.decide.js';
import { CaseTexts } from './case-texts.js';

/** The member appeals to the assembly. */
export class LodgeAppeal extends LedgerCommand<
  Omit<Undated<Decided>, 'type' | 'appealDigest'> & {
    /** why she appeals: kept in the vault, the entry holds its digest */
    readonly appeal?: string;
  }
> {}

@CommandHandler(LodgeAppeal)
export class LodgeAppealHandler implements ICommandHandler<LodgeAppeal> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly texts: CaseTexts,
  ) {}

  execute({ data: { appeal, ...data }, context }: LodgeAppeal): Promise<Receipt> {
    return this.texts.inCase(data.proceedingId, { name: 'appeal', text: appeal }, context, (appealDigest) =>
      this.decisions.run(appealDecider, { type: 'LodgeAppeal', ...data, appealDigest }, context),
    );
  }
}
