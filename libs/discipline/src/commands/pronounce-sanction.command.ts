import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { sanctionDecider, type PronounceSanction as Decided } from '../domain/sanction.decide.js';
import { CaseTexts } from './case-texts.js';

/** The competent body decides on a measure. */
export class PronounceSanction extends LedgerCommand<
  Omit<Undated<Decided>, 'type' | 'proportionalityDigest'> & {
    /** why this measure and no milder one: kept in the vault, the entry holds its digest */
    readonly proportionality?: string;
  }
> {}

@CommandHandler(PronounceSanction)
export class PronounceSanctionHandler implements ICommandHandler<PronounceSanction> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly texts: CaseTexts,
  ) {}

  execute({ data: { proportionality, ...data }, context }: PronounceSanction): Promise<Receipt> {
    return this.texts.inCase(data.proceedingId, { name: 'proportionality', text: proportionality }, context, (proportionalityDigest) =>
      this.decisions.run(sanctionDecider, { type: 'PronounceSanction', ...data, proportionalityDigest }, context),
    );
  }
}
