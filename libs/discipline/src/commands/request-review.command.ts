import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { reviewDecider, type RequestReview as Decided } from '../domain/review.decide.js';
import { CaseTexts } from './case-texts.js';

/** Whom a policy has sanctioned asks for a person to look at it. */
export class RequestReview extends LedgerCommand<
  Omit<Undated<Decided>, 'type' | 'reviewDigest'> & {
    /** what she asks to be looked at: kept in the vault, the entry holds its digest */
    readonly review?: string;
  }
> {}

@CommandHandler(RequestReview)
export class RequestReviewHandler implements ICommandHandler<RequestReview> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly texts: CaseTexts,
  ) {}

  execute({ data: { review, ...data }, context }: RequestReview): Promise<Receipt> {
    return this.texts.inCase(data.proceedingId, { name: 'review', text: review }, context, (reviewDigest) =>
      this.decisions.run(reviewDecider, { type: 'RequestReview', ...data, reviewDigest }, context),
    );
  }
}
