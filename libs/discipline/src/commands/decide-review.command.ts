import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { reviewDecider, type DecideReview as Decided } from '../domain/review.decide.js';
import { CaseTexts } from './case-texts.js';

/** A person has looked at what a policy decided. */
export class DecideReview extends LedgerCommand<
  Omit<Undated<Decided>, 'type' | 'reasonsDigest'> & {
    /** why it is confirmed or lifted: kept in the vault, the entry holds its digest */
    readonly reasons?: string;
  }
> {}

@CommandHandler(DecideReview)
export class DecideReviewHandler implements ICommandHandler<DecideReview> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly texts: CaseTexts,
  ) {}

  execute({ data: { reasons, ...data }, context }: DecideReview): Promise<Receipt> {
    return this.texts.inCase(data.proceedingId, { name: 'reasons', text: reasons }, context, (reasonsDigest) =>
      this.decisions.run(reviewDecider, { type: 'DecideReview', ...data, reasonsDigest }, context),
    );
  }
}
